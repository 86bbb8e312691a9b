using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>Writes the safe corrections into the content, each file at once, and tells every line that changed.</summary>
internal static class ContentFixes
{
    /// <exception cref="IOException">The disk refused; the files before it are mended, the others are as they were.</exception>
    public static void Make(SiteRequest request, TextWriter output, CancellationToken cancellation)
    {
        var content = new DiskFileStore(request.ContentFolder);
        var mended = SafeMends.Make(content, store => request.Check(store, cancellation));
        foreach (var file in mended)
        {
            content.Replace(file.File);
            output.WriteLine($"直しました: {ContentPath.Prefixed(request.ContentFolder, file.File.Path)}");
            file.Changes.ToList().ForEach(c => Tell(c, output));
            output.WriteLine();
        }

        var changes = mended.Sum(f => f.Changes.Length);
        output.WriteLine(changes == 0
            ? "自動で直すところは、ありませんでした。"
            : string.Create(CultureInfo.InvariantCulture, $"{mended.Length}個のファイルで、{changes}か所を直しました。"));
    }

    private static void Tell(MendedChange change, TextWriter output)
    {
        output.WriteLine($"  {change.Span.Line}行目（{change.Code}）");
        if (change.After.Length > 0 || change.Before.Length > 0)
        {
            output.WriteLine($"    - {change.Before}");
            output.WriteLine($"    + {change.After}");
        }
    }
}
