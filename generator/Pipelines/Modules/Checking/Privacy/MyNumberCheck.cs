namespace SocialHub.Pipelines;

/// <summary>The check digit of a マイナンバー (Ordinance of the Ministry of Internal Affairs 85 of 2014, article 5).</summary>
internal static class MyNumberCheck
{
    /// <summary>True when the last of 12 digits fits the others; separators do not count. One of eleven other numbers fits by chance.</summary>
    public static bool Fits(ReadOnlySpan<char> text)
    {
        Span<int> digits = stackalloc int[12];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && count < digits.Length)
            {
                digits[count++] = c - '0';
            }
        }

        // P of the n-th digit from the right (the check digit apart) is n+1 up to the sixth, n-5 above.
        var sum = 0;
        for (var n = 1; n <= 11; n++)
        {
            sum += digits[11 - n] * (n <= 6 ? n + 1 : n - 5);
        }

        var rest = sum % 11;
        return count == digits.Length && digits[11] == (rest <= 1 ? 0 : 11 - rest);
    }
}
