namespace SocialHub.Model;

/// <summary>A colour of the screen (色), sRGB without transparency.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#0f4f3e</c> or <c>#0F4</c>.</summary>
    public static bool TryFrom(string text, out Colour colour)
    {
        colour = default;
        var digits = text.StartsWith('#') ? text[1..] : "";
        digits = digits.Length == 3 ? string.Concat(digits.Select(d => $"{d}{d}")) : digits;
        if (digits.Length != 6 || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            return false;
        }

        colour = new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return true;
    }

    /// <summary>Throws <see cref="FormatException"/> for what <see cref="TryFrom"/> does not read.</summary>
    public static Colour From(string text) =>
        TryFrom(text, out var colour) ? colour : throw new FormatException($"'{text}' is no colour like #0f4f3e.");

    /// <summary>Contrast ratio after WCAG 2.2: from 1 (the same) to 21 (black on white).</summary>
    public double Contrast(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    /// <summary>This colour with some of <paramref name="other"/> in it.</summary>
    /// <param name="other">What is mixed in.</param>
    /// <param name="percent">0 (this colour) to 100 (the other).</param>
    public Colour Mix(Colour other, int percent) => new(
        Mix(Red, other.Red, percent), Mix(Green, other.Green, percent), Mix(Blue, other.Blue, percent));

    /// <summary><c>#0f4f3e</c></summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    // WCAG 2.2, "relative luminance".
    private double Luminance => (.2126 * Linear(Red)) + (.7152 * Linear(Green)) + (.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }

    private static byte Mix(byte own, byte other, int percent) => (byte)(((own * (100 - percent)) + (other * percent) + 50) / 100);
}
