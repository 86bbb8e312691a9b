using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What others do in the stage of an open role, in one short line.</summary>
internal static class Neighbours
{
    private const int MostNamed = 2;
    private const int MostCharacters = 24;

    /// <summary><c>同じ時期に：市民「となりの見守りを始める」、行政「合同の相談日をひらく」ほか1つの立場</c>.</summary>
    public static string LineOf(OpenRole role)
    {
        var filled = role.Stage.Cells.Where(c => !c.IsBlank).ToArray();
        if (filled.Length == 0)
        {
            return "この時期は、どの立場の役割もまだ空いています。";
        }

        var others = filled.Length - MostNamed;
        var rest = others > 0 ? string.Create(CultureInfo.InvariantCulture, $"、ほか{others}つの立場") : "";
        return $"同じ時期に：{string.Join('、', filled.Take(MostNamed).Select(c => $"{c.Sector.Name}「{Short(c.Roles[0].Text.PlainText)}」"))}{rest}";
    }

    // By text elements: half a letter would be shown as a box.
    private static string Short(string text)
    {
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= MostCharacters ? text : letters.SubstringByTextElements(0, MostCharacters - 1) + "…";
    }
}
