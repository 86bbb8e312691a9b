using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace SocialHub.Model;

/// <summary>One public address below the site's own (番地), e.g. <c>/roadmaps/housing/</c> or <c>/feed.xml</c>.</summary>
/// <remarks>
/// ASCII; starts with a slash; ends with a slash (a page) or with a file name that has an extension.
/// Lawful both ways: <see cref="OutputPath"/> and <see cref="Path"/> each determine the other.
/// </remarks>
public readonly record struct Route
{
    private static readonly SearchValues<char> Lawful = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/._");

    private Route(string path) => Path = path;

    /// <summary>The address of the home page, <c>/</c>.</summary>
    public static Route Home { get; } = new("/");

    /// <summary>The address from its first slash, without host and without the base path of the site.</summary>
    public string Path { get; }

    /// <summary>True for pages (<c>…/</c>), false for files such as feeds.</summary>
    public bool IsPage => Path.EndsWith('/');

    /// <summary>Where the file lies below the output folder: <c>roadmaps/housing/index.html</c>, <c>feed.xml</c>.</summary>
    public string OutputPath => IsPage ? Path[1..] + "index.html" : Path[1..];

    /// <summary>A page below the home page, e.g. <c>Route.Page("roadmaps", "housing")</c>.</summary>
    public static Route Page(params ReadOnlySpan<string> segments) => From("/" + string.Join('/', segments!) + "/");

    /// <summary>A file, e.g. <c>Route.File("articles", "feed.xml")</c>.</summary>
    public static Route File(params ReadOnlySpan<string> segments) => From("/" + string.Join('/', segments!));

    /// <exception cref="FormatException">The text is no lawful address.</exception>
    public static Route From(string path) =>
        TryFrom(path, out var route) ? route : throw new FormatException($"'{path}' is not a route.");

    public static bool TryFrom([NotNullWhen(true)] string? path, out Route route)
    {
        route = default;
        if (path is not ['/', ..] || path.Contains("//", StringComparison.Ordinal) || path.AsSpan().ContainsAnyExcept(Lawful))
        {
            return false;
        }

        foreach (var segment in path.AsSpan().Split('/'))
        {
            if (path.AsSpan()[segment] is "." or "..")
            {
                return false;
            }
        }

        if (!path.EndsWith('/') && !path.AsSpan(path.LastIndexOf('/')).Contains('.'))
        {
            return false;
        }

        route = new Route(path);
        return true;
    }

    /// <summary>The inverse of <see cref="OutputPath"/>.</summary>
    public static Route FromOutputPath(string outputPath) => outputPath switch
    {
        "index.html" => Home,
        _ when outputPath.EndsWith("/index.html", StringComparison.Ordinal) => From("/" + outputPath[..^10]),
        _ => From("/" + outputPath),
    };

    public override string ToString() => Path;
}
