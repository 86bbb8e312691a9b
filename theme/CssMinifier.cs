using System.Text;

namespace SocialHub.Theme;

/// <summary>Takes comments and needless white space out of our own style sheets; they hold no strings with braces or comment marks.</summary>
internal static class CssMinifier
{
    // Around these characters white space never means anything in our sheets (not so around + - * in calc()), behind a
    // colon neither; before one it does (a :hover).
    private const string Tight = "{};,>";

    public static string Minify(string css)
    {
        var output = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                i = css.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1;
            }
            else if (char.IsWhiteSpace(css[i]))
            {
                AppendSpace(output);
            }
            else
            {
                AppendCharacter(output, css[i]);
            }
        }

        return output.ToString().Trim();
    }

    private static void AppendSpace(StringBuilder output)
    {
        if (output.Length > 0 && output[^1] != ' ' && output[^1] != ':' && !Tight.Contains(output[^1]))
        {
            output.Append(' ');
        }
    }

    private static void AppendCharacter(StringBuilder output, char c)
    {
        if (Tight.Contains(c) && output.Length > 0 && output[^1] == ' ')
        {
            output.Length--;
        }

        if (c == '}' && output.Length > 0 && output[^1] == ';')
        {
            output.Length--;
        }

        output.Append(c);
    }
}
