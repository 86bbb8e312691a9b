using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds how a value of the notation could have been meant: a rewriting is only proposed when it can be read.</summary>
internal static class NotationMend
{
    /// <summary>The diagnostic with the change of the value, where one is found. Never safe: days and numbers are facts.</summary>
    /// <param name="diagnostic">What is wrong with the value.</param>
    /// <param name="text">The whole value.</param>
    /// <param name="reads">Tells whether a value can be read.</param>
    /// <param name="rewritings">The value as it could have been meant, the likeliest first.</param>
    public static Diagnostic Add(Diagnostic diagnostic, Located<string> text, Func<string, bool> reads, IEnumerable<string> rewritings) =>
        diagnostic with { Mend = (Pasted(diagnostic, text, reads) ?? rewritings.FirstOrDefault(reads)) is { } meant ? new TextEdit(text.Span, text.Value, meant) : null };

    // What the diagnostic pastes stands for the shortest piece from its place on without which the value can be read;
    // people are always pasted as a whole.
    private static string? Pasted(Diagnostic diagnostic, Located<string> text, Func<string, bool> reads)
    {
        var start = diagnostic.Span.Column - text.Span.Column;
        if (diagnostic.Paste is not { } paste || start < 0 || start > text.Value.Length)
        {
            return null;
        }

        return diagnostic.Code.StartsWith("credit-", StringComparison.Ordinal) && reads(paste)
            ? paste
            : Enumerable.Range(start, text.Value.Length - start + 1)
                .Select(end => text.Value[..start] + paste + text.Value[end..])
                .FirstOrDefault(reads);
    }
}
