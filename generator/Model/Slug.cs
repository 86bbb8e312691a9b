using System.Diagnostics.CodeAnalysis;

namespace SocialHub.Model;

/// <summary>A short name for use in addresses (短い名札): lower-case ASCII letters, digits and single hyphens.</summary>
/// <remarks>
/// Never empty, never starts or ends with a hyphen. Never the name of a device of Windows, where no file can be called so, whatever its ending
/// (Naming Files, Paths, and Namespaces). The default value is not a valid slug.
/// </remarks>
public readonly record struct Slug
{
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];
    private static readonly string[] NumberedDevices = ["com", "lpt"];

    private Slug(string value) => Value = value;

    /// <summary>The name itself, e.g. <c>2023-07-10-housing</c>.</summary>
    public string Value { get; }

    /// <summary>A slug from a text that the programmer knows to be lawful.</summary>
    /// <exception cref="FormatException">The text is no slug.</exception>
    public static Slug From(string text) =>
        TryFrom(text, out var slug) ? slug : throw new FormatException($"'{text}' is not a slug.");

    public static bool TryFrom([NotNullWhen(true)] string? text, out Slug slug)
    {
        slug = default;
        if (string.IsNullOrEmpty(text) || text.Length > 80 || text[0] == '-' || text[^1] == '-' ||
            text.Contains("--", StringComparison.Ordinal) || !text.All(IsSlugCharacter) || IsDevice(text))
        {
            return false;
        }

        slug = new Slug(text);
        return true;
    }

    public override string ToString() => Value;

    private static bool IsDevice(string text) =>
        Devices.Contains(text) || (text.Length == 4 && char.IsAsciiDigit(text[3]) && NumberedDevices.Contains(text[..3]));

    private static bool IsSlugCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
