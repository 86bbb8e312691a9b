using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>A page of the writers' guide about one diagnostic, made of the site that is broken by it.</summary>
/// <param name="Code">The diagnostic.</param>
internal sealed record ErrorPage(string Code)
{
    /// <summary>Below the repository's root.</summary>
    public const string Folder = ".github/guide/errors";

    private const int LongestExample = 40;

    private const int LongestLine = 1_000;

    private BrokenSite Site => new($"broken/{Code}");

    /// <summary>The diagnostic of the example: the first one of the site.</summary>
    public Diagnostic Diagnostic => Site.Build().Diagnostics.First(d => d.Code == Code);

    /// <summary>The page in Markdown.</summary>
    public string Write()
    {
        var told = Diagnostic;
        var page = new StringBuilder($"# {Code}\n\n{Escaped(told.Message)}\n\n**どうするか：** {Escaped(told.Remedy)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{Weight(told.Severity)}\n");
        if (SourceOf(told) is { } text && told.Mend is TextEdit edit && MendedText.Lines(new LinedText(text), edit) is { } after)
        {
            AppendExample(page, $"まちがいの例（`{told.Span.File}` の{told.Span.Line}行目）", Broken(text, edit));
            AppendExample(page, after.Length == 0 ? "直した例（行を消します）" : edit.Old.Length == 0 ? "この行の前に足す行" : "直した例", after);
        }
        else if (told.Mend is FileRename rename)
        {
            AppendExample(page, "まちがいの例（ファイルの場所）", rename.From);
            AppendExample(page, "直した例", rename.To);
        }
        else
        {
            AppendOpen(page, told);
        }

        if (told.Mend is { IsSafe: true })
        {
            page.Append("\nパソコンでは、次の命令で自動で直せます。\n\n```console\ndotnet run --project generator/Cli -- check --fix\n```\n");
        }

        return page.Append("\n[お知らせの一覧](README.md)\n").ToString();
    }

    private void AppendOpen(StringBuilder page, Diagnostic told)
    {
        if (!told.IsEarlier && SourceOf(told)?.Split('\n').ElementAtOrDefault(told.Span.Line - 1) is { Length: > 0 } line)
        {
            AppendExample(page, $"まちがいの例（`{told.Span.File}` の{told.Span.Line}行目）", line.Length > LongestLine ? $"{line[..LongestLine]}…" : line);
        }

        if (told.Paste is { } paste)
        {
            AppendExample(page, told.Mend is EntryAppend append ? $"`{append.File}` の終わりに足す例" : "書き方の例", paste);
        }
    }

    private string? SourceOf(Diagnostic told) =>
        told.Span.File == Site.Cards?.File ? Site.Cards.Text : Site.Content.List().Contains(told.Span.File) ? ContentMender.TextOf(Site.Content.Read(told.Span.File)) : null;

    private static string Broken(string text, TextEdit edit)
    {
        var (fitting, offset) = edit.FindIn(new LinedText(text))!.Value;
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(text.Length, offset + fitting.Old.TrimEnd('\n').Length));
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static void AppendExample(StringBuilder page, string head, string lines)
    {
        var shown = lines.TrimEnd('\n').Split('\n');
        page.Append(CultureInfo.InvariantCulture, $"\n## {head}\n\n````text\n{string.Join('\n', shown.Take(LongestExample))}\n{(shown.Length > LongestExample ? "…\n" : "")}````\n");
    }

    // The sentences are text: what looks like markup in them stands for itself.
    private static string Escaped(string text) => string.Concat(text.Select(c => "<>*_[]`#|\\~".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));

    private string Weight(Severity severity) => severity switch
    {
        Severity.Error when Site.Cards is not null => "このお知らせが出ているあいだ、`import-voices` は何も写しません。",
        Severity.Warning when Site.Cards is not null => "このお知らせが出ても、ほかのカードは写ります。",
        Severity.Error => "このお知らせが出ているあいだ、サイトは公開されません。",
        Severity.Warning => "このお知らせが出ていても、サイトは公開されます。",
        _ => "知っておくとよいことのお知らせです。サイトは公開されます。",
    };
}
