namespace SocialHub.Theme;

/// <summary>Takes comments and needless white space out of our own style sheets; they hold no strings with braces or comment marks.</summary>
internal static class CssMinifier
{
    // Around these characters white space never means anything in our sheets (not so around + - * in calc()), behind a
    // colon neither; before one it does (a :hover).
    private const string Tight = "{};,>";

    public static string Minify(string css)
    {
        Span<char> output = new char[css.Length];
        var length = 0;
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                i = css.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1;
            }
            else if (char.IsWhiteSpace(css[i]))
            {
                AppendSpace(output, ref length);
            }
            else
            {
                AppendCharacter(output, ref length, css[i]);
            }
        }

        return output[..length].Trim().ToString();
    }

    private static void AppendSpace(Span<char> output, ref int length)
    {
        if (length > 0 && output[length - 1] is not (' ' or ':') && !Tight.Contains(output[length - 1]))
        {
            output[length++] = ' ';
        }
    }

    private static void AppendCharacter(Span<char> output, ref int length, char c)
    {
        if (Tight.Contains(c) && length > 0 && output[length - 1] == ' ')
        {
            length--;
        }

        if (c == '}' && length > 0 && output[length - 1] == ';')
        {
            length--;
        }

        output[length++] = c;
    }
}
