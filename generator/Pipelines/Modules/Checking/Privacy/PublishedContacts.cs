using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Numbers and addresses that organisations have decided to publish, however they are written.</summary>
internal sealed class PublishedContacts(ImmutableArray<Organization> organizations)
{
    private readonly ImmutableHashSet<string> _keys = [.. organizations.SelectMany(o => o.PublicContacts).Select(Key).Where(k => k.Length > 0)];

    public bool Allow(string written) => _keys.Contains(Key(written));

    // Mail by its letters, a number by its digits; +81 90 is 090.
    private static string Key(string written)
    {
        var narrow = PrivacyText.Of(written);
        if (narrow.Contains('@', StringComparison.Ordinal))
        {
            return narrow.Trim().ToUpperInvariant();
        }

        var digits = string.Concat(narrow.Where(char.IsAsciiDigit));
        var isForeign = narrow.TrimStart(' ', '(').StartsWith("+81", StringComparison.Ordinal);
        return isForeign ? "0" + digits[2..].TrimStart('0') : digits;
    }
}
