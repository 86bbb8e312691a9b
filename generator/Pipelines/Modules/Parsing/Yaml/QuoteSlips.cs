using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Quotes around a value that a telephone has made round, or that were not closed.</summary>
internal static class QuoteSlips
{
    private const string Quotes = "\"“”„‟＂〝〟'‘’＇";

    public static Diagnostic? Find(YamlLine line, YamlLine? above, SourceSpan place)
    {
        var value = line.Value.TrimEnd();
        if (!line.HasKey || value.Length < 2 || !Quotes.Contains(value[0], StringComparison.Ordinal))
        {
            return null;
        }

        var isClosed = Quotes.Contains(value[^1], StringComparison.Ordinal);
        var inner = value[1..(isClosed ? ^1 : ^0)];
        var isRight = value[0] is '"' or '\'' && value[^1] == value[0];

        // 「“つながる”を考える」 only begins with a quote; a quote of YAML that ends further down is no slip of this line.
        if (isRight || inner.IndexOfAny(Quotes.ToCharArray()) >= 0 || (!isClosed && value[0] is not ('"' or '\'')))
        {
            return null;
        }

        return YamlDiagnostics.QuotesWrong(place.Shift(line.ValueColumn - 1), line.Line, line.With(YamlQuotes.Around(inner)));
    }
}
