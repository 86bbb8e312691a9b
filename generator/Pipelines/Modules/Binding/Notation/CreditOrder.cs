using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Tells organisation, position and name apart among the words of a credit.</summary>
internal static class CreditOrder
{
    /// <summary>Null only after a report.</summary>
    /// <param name="reader">Takes the reports.</param>
    /// <param name="parts">All words, the honorific taken off; at least one.</param>
    /// <param name="honorific">The honorific, or empty.</param>
    public static Credit? Read(NotationReader reader, List<CreditPart> parts, string honorific)
    {
        var name = parts[^1];
        if (name.IsOrganization)
        {
            return ReportNameMissing(reader, parts);
        }

        var heads = parts.GetRange(0, parts.Count - 1);
        if (heads.Count > 0 && MayBeFamilyName(heads[^1], name))
        {
            return ReportNameSplit(reader, heads, name, honorific);
        }

        if (!TryJoinLegalForms(heads) || !TryFindOrganization(heads, out var first, out var end))
        {
            reader.Report(NotationDiagnostics.CreditOrganizationUnclear(reader.SpanAt(parts[0].Start), Quote(parts)));
            return null;
        }

        var position = string.Join(' ', heads.Where((_, i) => i < first || i >= end).Select(head => head.Text));
        var organization = Join(heads.GetRange(first, end - first));
        return new Credit(NullIfEmpty(organization), NullIfEmpty(position), name.Text, honorific);
    }

    /// <summary>A legal form alone belongs to the name beside it: 「NPO法人 ETIC」, 「見本 株式会社」.</summary>
    private static bool TryJoinLegalForms(List<CreditPart> heads)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            if (!heads[i].IsLegalForm)
            {
                continue;
            }

            var with = i == 0 ? 1 : i - 1;
            var isAmbiguous = i > 0 && i + 1 < heads.Count && !heads[i + 1].IsPosition;
            if (isAmbiguous || with >= heads.Count || heads[with].IsPosition || heads[with].HasLegalForm)
            {
                return false;
            }

            var left = Math.Min(i, with);
            heads[left] = new CreditPart(heads[left].Text + heads[left + 1].Text, heads[left].Start);
            heads.RemoveAt(left + 1);
        }

        return true;
    }

    /// <summary>False when it is not plain; an empty range when there are positions only.</summary>
    private static bool TryFindOrganization(List<CreditPart> heads, out int first, out int end)
    {
        var legal = heads.FindIndex(head => head.HasLegalForm);
        var known = legal >= 0 ? legal : heads.FindIndex(head => head.IsOrganization);
        var positionsBefore = heads.TakeWhile(head => head.IsPosition && !head.IsOrganization).Count();
        first = positionsBefore == heads.Count ? heads.Count : positionsBefore;
        end = first;
        if (first == heads.Count || (positionsBefore > 0 && known != positionsBefore))
        {
            (first, end) = (0, 0);
            return positionsBefore == 0 || known < 0;
        }

        if (legal >= 0 && (legal != first || heads.FindLastIndex(head => head.HasLegalForm) != legal))
        {
            return false;
        }

        // 「まち NPO センター」 is one name: it reaches to the last word that ends as organisations do.
        end = Math.Max(first, heads.FindLastIndex(head => head.IsOrganization)) + 1;
        var (from, to) = (first, end);
        return !heads.Where((head, i) => i > from && i < to && head.IsPosition && !head.IsOrganization).Any();
    }

    private static string Join(List<CreditPart> words)
    {
        var joined = "";
        foreach (var word in words)
        {
            joined += joined.Length == 0 || IsTypographic(joined, word.Text) ? word.Text : " " + word.Text;
        }

        return joined;
    }

    // Text out of a PDF has spaces between Latin and Japanese letters that nobody typed.
    private static bool IsTypographic(string before, string after) =>
        IsLatin(before[^1]) != IsLatin(after[0]) || CreditWords.IsLegalForm(NarrowForm.Of(before));

    private static bool IsLatin(char c) => char.IsAscii(NarrowForm.Of(c.ToString())[0]);

    // Two short words before nothing else: 「見本 太郎」 is likelier one person than a body called 見本.
    private static bool MayBeFamilyName(CreditPart before, CreditPart name) =>
        !before.IsPosition && !before.IsOrganization &&
        ((before.Text.Length <= 3 && name.Text.Length <= 3 && before.Text.Length + name.Text.Length <= 5) ||
         (before.Text.Length <= 4 && name.Text.Length <= 4 && before.Text.All(IsHiragana) && name.Text.All(IsHiragana)));

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    private static Credit? ReportNameMissing(NotationReader reader, List<CreditPart> parts)
    {
        var organization = parts[^1];
        var paste = parts.Count == 2 && !parts[0].IsOrganization && !parts[0].IsPosition
            ? CreditNotation.Mended(organization.Text + " " + parts[0].Text)
            : null;
        reader.Report(NotationDiagnostics.CreditNameMissing(reader.SpanAt(organization.Start), organization.Text, paste));
        return null;
    }

    private static Credit? ReportNameSplit(
        NotationReader reader, List<CreditPart> heads, CreditPart name, string honorific)
    {
        var joined = string.Join(' ', heads.Select(head => head.Text)) + name.Text + honorific;
        reader.Report(NotationDiagnostics.CreditNameSplit(
            reader.SpanAt(heads[^1].Start), heads[^1].Text, name.Text, CreditNotation.Mended(joined)));
        return null;
    }

    private static string Quote(List<CreditPart> parts) => string.Join(' ', parts.Select(part => part.Text));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
