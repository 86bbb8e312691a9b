using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads a person with where they come from (講師), e.g. 「見本株式会社 代表取締役社長 見本太郎氏」, 「見本太郎」.</summary>
/// <remarks>
/// Parts stand between spaces: organisation, position, name. A lone word before the name is the organisation unless it is a
/// known position. What may be a family name and a given name apart is refused, since guessing would publish a wrong person.
/// </remarks>
public static class CreditNotation
{
    private static readonly string[] Honorifics = ["さん", "先生", "氏", "様", "殿"];
    private static readonly string[] ShortForms = ["(株)", "(有)", "(同)"];
    private static readonly string[] SeveralMarks = ["、", ",", ";", "ほか", "など"];

    /// <summary>Null only after at least one report.</summary>
    public static Credit? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        _ = (reader.TrySkip("講師") && reader.TrySkip(":")) || Rewind(reader);
        reader.SkipSpaces();
        var start = reader.Position;
        if (NamesSeveral(reader, text.Value) || HasBrackets(reader, text.Value[start..]))
        {
            return null;
        }

        var parts = Split(reader);
        var honorific = TakeHonorific(parts);
        if (parts.Count > 0 && parts[^1].Text.Any(c => char.IsLetter(c) || char.IsSurrogate(c)))
        {
            return CreditOrder.Read(reader, parts, honorific);
        }

        reader.Report(NotationDiagnostics.CreditUnreadable(reader.SpanAt(start), reader.Quote(start), null));
        return null;
    }

    /// <summary>The text in canonical form when it reads without a problem, to be offered as a paste.</summary>
    public static string? Mended(string text) =>
        Parse(new Located<string>(text, default), new DiagnosticBag())?.ToString();

    private static bool Rewind(NotationReader reader)
    {
        reader.Position = 0;
        return true;
    }

    private static bool NamesSeveral(NotationReader reader, string text)
    {
        var narrow = NarrowForm.Of(text);
        foreach (var mark in SeveralMarks)
        {
            var at = mark.Length == 1
                ? narrow.IndexOf(mark, StringComparison.Ordinal)
                : narrow.TrimEnd().EndsWith(mark, StringComparison.Ordinal) ? narrow.TrimEnd().Length - mark.Length : -1;
            if (at >= 0)
            {
                reader.Report(NotationDiagnostics.CreditSeveralPeople(reader.SpanAt(at), mark));
                return true;
            }
        }

        return false;
    }

    // 「見本太郎（見本株式会社）」 is common in print; it is turned round for the author to confirm.
    private static bool HasBrackets(NotationReader reader, string rest)
    {
        var narrow = NarrowForm.Of(rest);
        var plain = ShortForms.Aggregate(narrow, (all, form) => all.Replace(form, new string('株', form.Length), StringComparison.Ordinal));
        var open = plain.IndexOfAny(['(', ')']);
        if (open < 0)
        {
            return false;
        }

        var close = plain.TrimEnd().Length - 1;
        var paste = plain[open] == '(' && plain.IndexOf(')', StringComparison.Ordinal) == close && close > open && open > 0
            ? Mended(rest[(open + 1)..close] + " " + rest[..open].Trim())
            : null;
        var at = reader.Position + open;
        reader.Report(NotationDiagnostics.CreditUnreadable(reader.SpanAt(at), reader.Quote(at), paste));
        return true;
    }

    private static List<CreditPart> Split(NotationReader reader)
    {
        var parts = new List<CreditPart>();
        for (reader.SkipSpaces(); !reader.AtEnd; reader.SkipSpaces())
        {
            var start = reader.Position;
            while (!reader.AtEnd && reader.Current != ' ')
            {
                reader.Position++;
            }

            var part = new CreditPart(reader.Written(start, reader.Position), start);
            if (parts.Count > 0 && parts[^1].Narrow is "NPO" or "認定NPO" && part.Text.StartsWith("法人", StringComparison.Ordinal))
            {
                part = new CreditPart(parts[^1].Text + part.Text, parts[^1].Start);
                parts.RemoveAt(parts.Count - 1);
            }

            parts.Add(part);
        }

        return parts;
    }

    private static string TakeHonorific(List<CreditPart> parts)
    {
        var last = parts.Count > 0 ? parts[^1].Text : "";
        if (Array.Find(Honorifics, h => last.EndsWith(h, StringComparison.Ordinal)) is not { } honorific)
        {
            return "";
        }

        var name = last[..^honorific.Length];
        if (name.Length == 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }
        else
        {
            parts[^1] = parts[^1] with { Text = name };
        }

        return honorific;
    }
}
