using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>The translation of a text with headings: an article, a session, a standing page, …</summary>
public sealed record TextTranslation : Translation
{
    /// <summary>What a session was held for, or empty.</summary>
    public string Aim { get; init; } = "";

    /// <summary>What was discussed at a session.</summary>
    public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>The keys of its sections: its marks without the lead's, in their order.</summary>
    public IEnumerable<Located<string>> SectionKeys => Marks.Select(m => m.Key).Where(k => k.Value != DocumentParts.Lead);

    // A section without a key is told by its heading.
    public override IEnumerable<Located<string>> Present =>
    [
        new(DocumentParts.Lead, MarksSource),
        .. Body.Sections.Zip(SectionKeys, (_, key) => key),
        .. Body.Sections.Skip(SectionKeys.Count()).Select(s => new Located<string>(s.Id, MarksSource)),
    ];

    /// <summary>The text of a section by its key, or null.</summary>
    public Body? FindSection(string key) => Body.Sections.Zip(SectionKeys)
        .FirstOrDefault(p => p.Second.Value == key).First.Text;
}
