using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Something that the site says, and that must not vanish without a word: a record, a number, a statement, an address.</summary>
/// <param name="Key">The same in every state of the content.</param>
/// <param name="Name">In Japanese, without the name of a person: it is offered for a public page.</param>
/// <param name="ShownAt">The page that says it.</param>
/// <param name="Source">Where it is written.</param>
public sealed record PublishedFact(FactKey Key, string Name, Route ShownAt, SourceSpan Source)
{
    /// <summary>What may not be lost or changed while the fact stays; more may come.</summary>
    public ImmutableArray<FactValue> Values { get; init; } = [];

    /// <summary>For facts that are known by their words, or null.</summary>
    public Statement? Statement { get; init; }

    /// <summary>True for what readers reach by an address of its own.</summary>
    public bool HasPage => Key.IsAddress || Key == FactKey.Of(ShownAt);

    /// <summary>A sentence of a record: one of its facts, with the numbers in it.</summary>
    internal static PublishedFact Of(Statement sentence, FactKey owner, string name, Route shownAt, SourceSpan source) =>
        new(owner.Part($"s{sentence.Fingerprint}"), name, shownAt, source) { Statement = sentence, Values = sentence.Numbers };
}
