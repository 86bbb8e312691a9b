using System.Diagnostics.CodeAnalysis;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The names of files in other languages: <c>pages/about.en.md</c> is <c>pages/about.md</c> in <c>en</c>.</summary>
internal static class TranslationFile
{
    /// <summary>True for a name with a language before its ending.</summary>
    public static bool IsOne(string path) => TryLanguage(path, out _);

    /// <exception cref="FormatException">The name has no language.</exception>
    public static Language LanguageOf(string path) =>
        TryLanguage(path, out var language) ? language : throw new FormatException($"'{path}' names no language.");

    public static string OriginalOf(string path)
    {
        var ending = Path.GetExtension(path);
        return Path.ChangeExtension(path[..^ending.Length], null) + ending;
    }

    /// <summary>Where the translation of a file lies.</summary>
    public static string PathOf(string original, Language language) => Path.ChangeExtension(original, $".{language.Code}.md");

    private static bool TryLanguage([NotNullWhen(true)] string path, out Language language) =>
        Language.TryFrom(Path.GetExtension(Path.GetFileNameWithoutExtension(path)).TrimStart('.'), out language);
}
