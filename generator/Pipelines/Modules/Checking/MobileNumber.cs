namespace SocialHub.Pipelines;

/// <summary>Finds Japanese mobile numbers (060, 070, 080, 090 and 11 digits), with hyphens, spaces or nothing between.</summary>
internal static class MobileNumber
{
    private const int Digits = 11;

    /// <summary>Index of the first digit, or -1.</summary>
    public static int Find(string line)
    {
        for (var i = 0; i + Digits <= line.Length; i++)
        {
            var startsNumber = line[i] == '0' && line[i + 1] is (>= '6' and <= '9') && line[i + 2] == '0';
            if (startsNumber && (i == 0 || !char.IsAsciiLetterOrDigit(line[i - 1])) && HasElevenDigits(line.AsSpan(i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasElevenDigits(ReadOnlySpan<char> text)
    {
        var (digits, at) = (0, 0);
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (digits > 0 && text[at] is ('-' or ' ' or '(' or ')'))))
        {
            digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
            at++;
        }

        return digits == Digits;
    }
}
