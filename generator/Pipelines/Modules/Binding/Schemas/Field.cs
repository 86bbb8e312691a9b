namespace SocialHub.Pipelines;

/// <summary>A key of front matter or of a register (項目), declared once: the binder, "did you mean", <c>new</c> and the writers' guide all read it here.</summary>
public abstract class Field
{
    private protected Field(string name, string japaneseName, bool isRequired, string description, string example, ImmutableArray<string> words) =>
        (Name, JapaneseName, IsRequired, Description, Example, Words) = (name, japaneseName, isRequired, description, example, words);

    /// <summary>English, snake_case.</summary>
    public string Name { get; }

    /// <summary>What our own writers type.</summary>
    public string JapaneseName { get; }

    public bool IsRequired { get; }

    /// <summary>One polite sentence for writers.</summary>
    public string Description { get; }

    /// <summary>A value that is accepted, as one would type it behind the colon.</summary>
    public string Example { get; }

    /// <summary>All lawful values where they are a closed list of words; else empty.</summary>
    public ImmutableArray<string> Words { get; }

    public bool IsCalled(string key) => key == Name || key == JapaneseName;
}
