namespace SocialHub.Model;

/// <summary>A text with headings beside its original.</summary>
public sealed record TranslatedText : TranslatedDocument
{
    /// <summary>What stands before the first heading.</summary>
    public required Body Introduction { get; init; }

    /// <summary>What a session was held for, or empty.</summary>
    public string Aim { get; init; } = "";

    /// <summary>What was discussed at a session.</summary>
    public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>Every section of the original in its order; the original's own text where nobody translated it.</summary>
    public required ImmutableArray<TranslatedSection> Sections { get; init; }

    public static TranslatedText Of(TextTranslation translation, Document original, ImmutableDictionary<string, PartState> states, string sourceTag) => new()
    {
        Translation = translation,
        Original = original,
        States = states,
        SourceTag = sourceTag,
        Introduction = translation.Body.Introduction,
        Aim = translation.Aim,
        Points = translation.Points,
        Sections =
        [
            .. original.Body.Sections.Select(s => new TranslatedSection(
                s.Id, translation.FindSection(s.Id) ?? s.Text, states.GetValueOrDefault(s.Id))),
        ],
    };
}
