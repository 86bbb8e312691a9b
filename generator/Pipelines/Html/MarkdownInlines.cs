using System.Text;
using AngleSharp.Dom;

namespace SocialHub.Pipelines;

/// <summary>Writes what stands within a paragraph: text, links, emphasis, line breaks.</summary>
internal sealed class MarkdownInlines(TextStyle style)
{
    /// <summary>A paragraph, or nothing where there is nothing to read.</summary>
    public string Paragraph(IEnumerable<INode> nodes)
    {
        var lines = Trimmed(Write(nodes)).Split('\n').Select(l => l.Trim(' ', '\u3000')).Where(l => l.Length > 0);
        var groups = new List<List<string>>();
        foreach (var line in lines)
        {
            if (groups.Count == 0 || IsItem(groups[^1][0]) != IsItem(line))
            {
                groups.Add([]);
            }

            groups[^1].Add(line);
        }

        return string.Join("\n\n", groups.Select(WriteGroup));
    }

    /// <summary>The same on one line, without pictures' own lines and breaks.</summary>
    public string OneLine(IEnumerable<INode> nodes) => Trimmed(Write(nodes).Replace(style.Break, " ", StringComparison.Ordinal)).ReplaceLineEndings(" ");

    public static HtmlPicture PictureOf(IElement element, string below) => new(
        element.GetAttribute("src") ?? "", StrangerText.OneLine(StrangerText.Clean(element.GetAttribute("alt") ?? "")), below);

    // Lines that begin with "・" are how people write lists where there is no button for them.
    private static bool IsItem(string line) => line.StartsWith('・') && line.Length > 1;

    private string WriteGroup(List<string> lines) => IsItem(lines[0])
        ? string.Join('\n', lines.Select(l => $"- {style.LineStart(Trimmed(l[1..]))}"))
        : Trimmed(string.Join('\n', lines.Select(style.LineStart)));

    private string Trimmed(string text)
    {
        var trimmed = text.Trim();
        while (trimmed.EndsWith('\\') && (trimmed.Length - trimmed.TrimEnd('\\').Length) % 2 == 1)
        {
            trimmed = trimmed[..^1].TrimEnd();
        }

        while (trimmed.StartsWith(style.Break, StringComparison.Ordinal))
        {
            trimmed = trimmed[style.Break.Length..].TrimStart();
        }

        return trimmed;
    }

    private static string Spaceless(string text) => string.Join(' ', text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)) is var words
        ? (text.Length > 0 && text[0] is ' ' or '\n' ? " " : "") + words + (words.Length > 0 && text[^1] is ' ' or '\n' ? " " : "")
        : "";

    private string Write(IEnumerable<INode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            text.Append(node switch
            {
                IText plain => style.Text(Spaceless(StrangerText.Clean(plain.Data))),
                IElement element => Write(element),
                _ => "",
            });
        }

        return text.ToString();
    }

    private string Write(IElement element)
    {
        if (MarkdownOfHtml.IsSilent(element))
        {
            style.Tell("動くしかけや図形は、写しませんでした。");
            return "";
        }

        return element.LocalName switch
        {
            "br" => style.Break,
            "strong" or "b" => Around("**", element),
            "em" or "i" => Around("*", element),
            "code" => Code(element.TextContent),
            "a" => Link(element),
            "img" => style.Picture(PictureOf(element, "")),
            "ruby" => Ruby(element),
            _ => Write(element.ChildNodes),
        };
    }

    // "** 太い **" would stay as it is: the marks must touch the words. In a mark of the same kind nothing is added.
    private string Around(string mark, IElement element)
    {
        var text = Write(element.ChildNodes);
        var inner = Trimmed(text);
        var isNested = element.Ancestors<IElement>().Any(a => a.LocalName is "strong" or "b" or "em" or "i");
        return inner.Length == 0 || isNested || inner.Contains(style.Break, StringComparison.Ordinal)
            ? text
            : (text[0] == ' ' ? " " : "") + mark + inner + mark + (text[^1] == ' ' ? " " : "");
    }

    private string Code(string text)
    {
        var line = StrangerText.OneLine(StrangerText.Clean(text));
        return line.Length == 0 ? "" : line.Contains('`', StringComparison.Ordinal) ? style.Text(line) : $"`{line}`";
    }

    private string Link(IElement element)
    {
        var text = OneLine(element.ChildNodes);
        var address = style.Address(element.GetAttribute("href") ?? "");
        return text.Length == 0 || address is null || element.QuerySelector("img") is not null ? text : style.Link(text, address);
    }

    private string Ruby(IElement element)
    {
        var reading = string.Concat(element.QuerySelectorAll("rt").Select(e => e.TextContent));
        var word = string.Concat(element.ChildNodes.Where(n => n is not IElement { LocalName: "rt" or "rp" }).Select(n => n.TextContent));
        return $"｜{style.Text(StrangerText.OneLine(StrangerText.Clean(word)))}《{StrangerText.OneLine(StrangerText.Clean(reading))}》";
    }
}
