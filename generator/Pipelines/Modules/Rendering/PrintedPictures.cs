using System.Text.RegularExpressions;
using SocialHub.Engine;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>Puts the pictures of a sheet of paper into its page, because what prints it sees no other file.</summary>
/// <param name="files">With the pictures, by path.</param>
/// <param name="basePath">Of the site, before each address.</param>
internal sealed partial class PrintedPictures(IReadOnlyDictionary<string, OutputFile> files, string basePath)
{
    private const string FirstSheet = "sh-paper-sheet ";

    /// <summary>The page with the bytes of each picture in the place of its address; what stands above the first sheet is not printed.</summary>
    public string Into(string html)
    {
        html = ContentPolicy.AllowPicturesInside(html);
        var start = html.LastIndexOf("</head>", StringComparison.Ordinal);
        start = html.IndexOf(FirstSheet, Math.Max(0, start), StringComparison.Ordinal);
        return start < 0 ? html : html[..start] + Source().Replace(html[start..], Filled);
    }

    private string Filled(Match image)
    {
        var address = image.Groups[1].Value;
        var path = address.StartsWith(basePath + "/", StringComparison.Ordinal) ? Uri.UnescapeDataString(address[(basePath.Length + 1)..]) : "";
        return files.TryGetValue(path, out var file) ? $"<img src=\"data:{TypeOf(path)};base64,{Convert.ToBase64String(file.Bytes.Span)}\"" : image.Value;
    }

    private static string TypeOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".WEBP" => "image/webp",
        ".GIF" => "image/gif",
        _ => "image/jpeg",
    };

    [GeneratedRegex("<img src=\"([^\"]+)\"")]
    private static partial Regex Source();
}
