using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The keys of all kinds of files, for finding slips before a file's kind is known.</summary>
internal static class KnownKeys
{
    private static readonly HashSet<string> Names = [.. Fields.SelectMany(f => new[] { f.Name, f.JapaneseName })];

    private static readonly HashSet<string> Lists =
        [.. Fields.Where(f => f is Field<ImmutableArray<Located<string>>>).SelectMany(f => new[] { f.Name, f.JapaneseName })];

    private static IEnumerable<Field> Fields => AllSchemas.InReadingOrder.SelectMany(s => s.Fields);

    /// <summary>True when some kind of file has this key.</summary>
    public static bool Contains(string key) => Names.Contains(key);

    /// <summary>True when its value is a list of texts.</summary>
    public static bool IsList(string key) => Lists.Contains(key);
}
