namespace SocialHub.Model;

/// <summary>Addresses whose host stands behind another name: <c>https://example.org@evil.example/</c> leads to evil.example (RFC 3986 §3.2.1, §7.6).</summary>
public static class DisguisedHost
{
    /// <summary>The address without what hides its host; null for one that hides nothing.</summary>
    public static string? Shown(string address)
    {
        var start = address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? address.IndexOf("//", StringComparison.Ordinal) + 2 : -1;
        if (start < 2)
        {
            return null;
        }

        // A browser takes a backslash for a slash.
        var end = address.AsSpan(start).IndexOfAny("/\\?#") is >= 0 and var length ? start + length : address.Length;
        var hidden = address.AsSpan(start, end - start).LastIndexOf('@');
        return hidden < 0 ? null : address[..start] + address[(start + hidden + 1)..];
    }
}
