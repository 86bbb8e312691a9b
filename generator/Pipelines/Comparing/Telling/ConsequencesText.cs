using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Consequences for a terminal.</summary>
public static class ConsequencesText
{
    /// <param name="told">What is told.</param>
    /// <param name="links">For addresses of the site as it will be.</param>
    public static string Write(Consequences told, SiteLinks links)
    {
        var text = new StringBuilder();
        text.Append(OneLine.Of(ConsequencesHeadline.Of(told))).Append('\n');
        foreach (var section in new ToldConsequences(told, links).Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{section.Title}（{section.Items.Length}件）\n");
            section.Items.ToList().ForEach(i => Append(text, i));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ToldItem item)
    {
        text.Append("  - ").Append(OneLine.Of(item.Text)).Append(item.Address is { } address ? $"  {address}" : "").Append('\n');
        foreach (var line in item.Lines)
        {
            text.Append("      ").Append(MarkOf(line.Mark)).Append(OneLine.Of(line.Text)).Append('\n');
        }
    }

    private static string MarkOf(ToldMark mark) => mark switch { ToldMark.Gone => "まえ：", ToldMark.Come => "あと：", _ => "・" };
}
