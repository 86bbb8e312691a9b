using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A credit (肩書き) as people write it: organisation, position and name; the canonical form is <see cref="Credit.ToString"/>.</summary>
internal static class CreditNotation
{
    private const string NeverInCredit = "、,，;；\r\n";
    private const string NeverInName = "()（）/／:：0123456789０１２３４５６７８９";

    private static readonly string[] Honorifics = ["さん", "先生", "氏", "様", "殿"];

    /// <summary>The credit, or null with exactly one problem.</summary>
    public static Credit? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var at = text.Value.AsSpan().IndexOfAny(NeverInCredit);
        if (at < 0 && Read(text.Value) is { } credit)
        {
            return credit;
        }

        diagnostics.Add(NotationDiagnostics.CreditUnreadable(text.Span.Shift(Math.Max(at, 0)), text.Value));
        return null;
    }

    private static Credit? Read(string text)
    {
        var words = CreditWords.Split(text, Honorifics);
        if (words is not [.. var before, var last] || before.Length > 2)
        {
            return null;
        }

        var honorific = Honorifics.FirstOrDefault(h => last.EndsWith(h, StringComparison.Ordinal)) ?? "";
        var name = last[..^honorific.Length];
        return IsName(name) ? Place(before, name, honorific) : null;
    }

    // The organisation comes first, unless only the second word says that it is one (理事長 見本株式会社 見本太郎).
    private static Credit Place(ImmutableArray<string> before, string name, string honorific) => before switch
    {
        [] => new Credit(null, null, name, honorific),
        [var organization] => new Credit(organization, null, name, honorific),
        [var first, var second, ..] => !LegalForm.Marks(first) && LegalForm.Marks(second)
            ? new Credit(second, first, name, honorific)
            : new Credit(first, second, name, honorific),
    };

    private static bool IsName(string name) =>
        name.Length > 0 && name.AsSpan().IndexOfAny(NeverInName) < 0 && !LegalForm.Marks(name);
}
