using System.Text;
using System.Text.RegularExpressions;

namespace SocialHub.Tests.Browser;

/// <summary>A page whose Content Security Policy was taken out: what still does nothing in it does so by our escaping alone.</summary>
public static partial class PageWithoutPolicy
{
    /// <exception cref="InvalidOperationException">The page has no policy, or more than one.</exception>
    public static ReadOnlyMemory<byte> Of(string path, ReadOnlyMemory<byte> page)
    {
        var html = Encoding.UTF8.GetString(page.Span);
        return Policy().Count(html) == 1
            ? Encoding.UTF8.GetBytes(Policy().Replace(html, ""))
            : throw new InvalidOperationException($"{path} has {Policy().Count(html)} policies.");
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();
}
