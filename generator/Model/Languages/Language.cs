using System.Diagnostics.CodeAnalysis;

namespace SocialHub.Model;

/// <summary>A language in which something can be read (言語), as file names and addresses write it: <c>ja</c>, <c>easy</c>, <c>en</c>.</summary>
/// <remarks>
/// Easy Japanese (やさしい日本語) has no tag of its own in the registry of BCP 47. It is Japanese to a browser and a
/// voice, and <c>ja-x-easy</c>, a lawful tag of private use (RFC 5646 §2.2.7), where two versions are told apart.
/// </remarks>
public readonly record struct Language
{
    private const string EasyCode = "easy";

    private Language(string code) => Code = code;

    /// <summary>Easy Japanese.</summary>
    public static Language Easy { get; } = new(EasyCode);

    /// <summary>Lower case; a segment of an address.</summary>
    public string Code { get; }

    /// <summary>BCP 47, for <c>lang</c>.</summary>
    public string Tag => Code == EasyCode ? "ja" : Code;

    /// <summary>BCP 47, for <c>hreflang</c>: no two versions of a page have the same.</summary>
    public string AlternateTag => Code == EasyCode ? "ja-x-easy" : Code;

    /// <exception cref="FormatException">The text is no language.</exception>
    public static Language From(string code) =>
        TryFrom(code, out var language) ? language : throw new FormatException($"'{code}' is no language.");

    /// <summary>The language of a site as its settings name it.</summary>
    public static Language OfTag(string tag) => new(tag);

    /// <summary><c>easy</c>, or a language of two or three letters with subtags behind hyphens, in lower case.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? code, out Language language)
    {
        language = default;
        var subtags = code?.Split('-') ?? [];
        if (code != EasyCode && (subtags is not [{ Length: 2 or 3 } first, ..] || !first.All(char.IsAsciiLetterLower) ||
            !subtags.All(s => s.Length is > 0 and <= 8 && s.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))))
        {
            return false;
        }

        language = new Language(code!);
        return true;
    }

    /// <summary>The address of what stands at <paramref name="original"/>, in this language.</summary>
    public Route In(Route original) => Route.From($"{original.Path}{Code}/");

    public override string ToString() => Code;
}
