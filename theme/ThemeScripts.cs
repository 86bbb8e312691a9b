using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SocialHub.Theme;

/// <summary>The one script of the theme, that of the search page; all other pages have none.</summary>
public static class ThemeScripts
{
    /// <summary>What the search page loads, without its comments and indentation.</summary>
    public static string Search { get; } = WithoutComments(Read("Scripts/search.js"));

    /// <summary>Changes with <see cref="Search"/>, so that no browser keeps an old script beside a new page.</summary>
    public static string SearchVersion { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Search)))[..8];

    // Whole lines only: what looks like a comment within a line may be part of a text.
    private static string WithoutComments(string script) => string.Concat(script.Split('\n')
        .Select(l => l.Trim())
        .Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal))
        .Select(l => WithoutSpaces(l) + (l[^1] is '{' or ';' or ',' or '(' ? "" : "\n")));

    // A space beside a sign says nothing, but within a text it does; no text of the script goes over a line.
    private static string WithoutSpaces(string line)
    {
        var shorter = new StringBuilder(line.Length);
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            quote = quote == c ? '\0' : quote == '\0' && c is '"' or '`' ? c : quote;
            if (c != ' ' || quote != '\0' || (IsWord(line[i - 1]) && IsWord(line[i + 1])))
            {
                shorter.Append(c);
            }
        }

        return shorter.ToString();
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
