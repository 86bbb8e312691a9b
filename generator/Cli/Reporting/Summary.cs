using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Cli;

/// <summary>The last lines of a run: what was made, what was left out, how long it took.</summary>
internal static class Summary
{
    /// <param name="request">What was asked.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="output">The output folder, or null when nothing was to be written.</param>
    /// <param name="elapsed">For the whole run, without start-up.</param>
    public static void Print(SiteRequest request, SiteResult result, string? output, TimeSpan elapsed)
    {
        var lines = Console.Error;
        var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(d => d.Severity == Severity.Warning);
        foreach (var document in result.Site.LeftOut)
        {
            lines.WriteLine($"公開しなかった原稿: {ContentPath.Prefixed(request.ContentFolder, document.Source.File)}（{WhyLeftOut(document)}）");
        }

        lines.WriteLine($"今日として扱った日: {JapaneseDate.Full(request.Today.Day)}（{request.Today.Reason}）");
        if (request.Options.Since is { } earlier)
        {
            var losses = result.Diagnostics.Count(d => d.Code is "fact-vanished" or "fact-changed");
            var explained = result.Diagnostics.Count(d => d.Code == "fact-explained");
            lines.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"くらべた状態: {earlier.Name}（消えたか変わった事実 {losses + explained}件、そのうち説明のあるもの {explained}件）"));
        }

        if (errors + warnings > 0)
        {
            lines.WriteLine("お知らせの名前ごとの説明と例は、.github/guide/errors/ にあります。");
        }

        var counts = string.Create(CultureInfo.InvariantCulture, $"直すところ {errors}件、気をつけるところ {warnings}件");
        lines.WriteLine(result.Site.IsStopped
            ? $"サイトはつくりませんでした（{counts}）。前のサイトはそのままです。"
            : Made(result, output, elapsed) + $"（{counts}）");
    }

    private static string Made(SiteResult result, string? output, TimeSpan elapsed)
    {
        var (pages, files) = (result.Site.Pages.Length, result.Site.Files.Length);
        var made = output is null ? "原稿に問題はありません。" : $"「{output}」に書き出しました。";
        return string.Create(CultureInfo.InvariantCulture, $"{made}ページ {pages}枚、ファイル {files}個、{elapsed.TotalSeconds:0.00}秒");
    }

    private static string WhyLeftOut(Document document) => document.IsDraft
        ? "下書き"
        : $"公開日 {JapaneseDate.Full(document.Date!.Value)} がまだ先";
}
