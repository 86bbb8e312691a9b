using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>What stands below a picture: the title of a picture that is alone in its paragraph, <c>![…](a.jpg "勉強会のようす（撮影：山田花子）")</c>.</summary>
/// <param name="Text">What is to be seen, or empty.</param>
/// <param name="Credit">Who made the picture, e.g. <c>撮影：山田花子</c>, or empty.</param>
internal readonly record struct PictureCaption(string Text, string Credit)
{
    /// <summary>What an author writes in place of a description when a picture says nothing that the text does not say.</summary>
    public const string Decoration = "飾り";

    private static readonly string[] CreditWords = ["撮影", "写真", "提供", "作成", "作図", "出典", "絵", "図", "画像"];

    /// <summary>The picture of a paragraph that is nothing else and has a title; otherwise null.</summary>
    public static LinkInline? FigureOf(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline { Title.Length: > 0 } picture && MayHaveCaption(picture) ? picture : null;

    /// <summary>True for a picture that is alone in a paragraph, outside of lists and tables.</summary>
    public static bool MayHaveCaption(LinkInline picture) =>
        picture is { IsImage: true, PreviousSibling: null, NextSibling: null, Parent: { ParentBlock: ParagraphBlock { Parent: MarkdownDocument or QuoteBlock } } };

    /// <param name="title">As written.</param>
    public static PictureCaption Of(string title)
    {
        var text = title.Trim();
        if (IsCredit(text))
        {
            return new PictureCaption("", text);
        }

        var open = text.LastIndexOf('（');
        return open >= 0 && text.EndsWith('）') && IsCredit(text[(open + 1)..^1])
            ? new PictureCaption(text[..open].TrimEnd(), text[(open + 1)..^1])
            : new PictureCaption(text, "");
    }

    private static bool IsCredit(string text) =>
        CreditWords.Any(w => text.Length > w.Length + 1 && text.StartsWith(w, StringComparison.Ordinal) && text[w.Length] is ('：' or ':'));
}
