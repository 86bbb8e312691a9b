using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>What the reporter is told, in Markdown for a comment on the issue.</summary>
internal static class ReporterAnswer
{
    // A comment holds 65,536 characters.
    private const int MostTold = 10;

    private const string Again = "このIssueの右上の「…」から **Edit** を選んで直すと、もう一度読みます。\n";

    public const string TooLong = "書いてくださって、ありがとうございます。文が長すぎて、読めませんでした。本文のほかは、どの項目も1,000文字までで書いてください。\n\n" + Again;

    public const string Unreadable =
        "書いてくださって、ありがとうございます。フォームの形がくずれていて、読めませんでした。" +
        "「### 題名」のような見出しの行は、消したり変えたりせずに、その下だけを直してください。新しいIssueで、もう一度書くこともできます。\n\n" + Again;

    public const string NotPromised = "書いてくださって、ありがとうございます。いちばん下の「確認」に、すべて印がついていないので、原稿にしていません。\n\n" + Again;

    public const string VoiceAlreadyThere = "この声は、もう原稿に入っています。直したいところがあれば、「まちがいを知らせる」のフォームで教えてください。\n";

    public const string ForPeople = "お知らせくださり、ありがとうございます。担当の人が読んで、このIssueで返事をします。まだ何も変えていません。\n";

    public static string RoadmapUnknown(ImmutableArray<Roadmap> roadmaps) =>
        "書いてくださって、ありがとうございます。「ロードマップ」に書かれた名前のロードマップが見つかりませんでした。次のどれかを、そのまま写してください。\n\n" +
        MarkdownQuote.Block(string.Join('\n', roadmaps.Select(r => r.Title))) + "\n" + Again;

    /// <param name="form">The form.</param>
    /// <param name="address">Where readers will find it, or null where it is not known.</param>
    /// <param name="isLeftOut">It waits for its day.</param>
    /// <param name="found">Warnings and notes.</param>
    public static string Made(IssueForm form, string? address, bool isLeftOut, ImmutableArray<Diagnostic> found)
    {
        var text = new StringBuilder($"書いてくださって、ありがとうございます。{form.JapaneseName}の原稿ができました。仲間が読んでから、公開されます。\n\n");
        if (address is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"公開されると、次のアドレスで読めます。{(isLeftOut ? "ただし、書かれた日付が来るまでは出ません。" : "")}\n\n");
            text.Append(MarkdownQuote.Block(address)).Append('\n');
        }

        Append(text, "気をつけるところ", [.. found.Where(d => d.Severity == Severity.Warning)], false);
        return text.Append("直したいときは、原稿が公開されるまで、何度でも直せます。").Append(Again).ToString();
    }

    /// <param name="file">The file that was not taken.</param>
    /// <param name="found">With at least one error.</param>
    public static string Wrong(ContentFile file, ImmutableArray<Diagnostic> found)
    {
        var text = new StringBuilder("書いてくださって、ありがとうございます。直していただきたいところがあるので、まだ原稿にしていません。\n\n");
        Append(text, "直すところ", [.. found.Where(d => d.Severity == Severity.Error)], true, file);
        return text.Append(Again).ToString();
    }

    private static void Append(StringBuilder text, string head, ImmutableArray<Diagnostic> told, bool withLine, ContentFile? file = null)
    {
        if (told.IsEmpty)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"### {head}\n\n");
        foreach (var d in told.Take(MostTold))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownQuote.Inline(d.Message)} {MarkdownQuote.Inline(d.Remedy)}\n\n");
            if (withLine && file is not null && LineOf(file, d) is { Length: > 0 } line)
            {
                text.Append("今の行\n\n").Append(MarkdownQuote.Block(line)).Append('\n');
            }

            if (d.Paste is { } paste)
            {
                text.Append("書き方の例\n\n").Append(MarkdownQuote.Block(paste)).Append('\n');
            }
        }

        if (told.Length > MostTold)
        {
            text.Append(CultureInfo.InvariantCulture, $"ほかに{told.Length - MostTold}か所あります。\n\n");
        }
    }

    private static string? LineOf(ContentFile file, Diagnostic d) => d.Span.File == file.Path
        ? Encoding.UTF8.GetString(file.Bytes.Span).Split('\n').ElementAtOrDefault(d.Span.Line - 1)
        : null;
}
