using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A credit (肩書き) as people write it: organisation, position and name, separated by spaces; canonical form: <see cref="Credit.ToString"/>.</summary>
internal static class CreditNotation
{
    private static readonly string[] LegalForms =
    [
        "株式会社", "有限会社", "合同会社", "NPO法人", "NPO", "認定NPO法人", "特定非営利活動法人", "公益財団法人", "一般財団法人",
        "公益社団法人", "一般社団法人", "社会福祉法人", "学校法人", "医療法人", "国立大学法人", "法人",
    ];

    private static readonly string[] Honorifics = ["さん", "先生", "氏", "様", "殿"];

    public static Credit? Parse(Located<string> text, DiagnosticBag diagnostics) => NotationParse.Run(diagnostics, () =>
    {
        var parts = JoinLegalForms(text.Value.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries));
        var honorific = parts.Count == 0 ? "" : Honorifics.FirstOrDefault(h => parts[^1].EndsWith(h, StringComparison.Ordinal)) ?? "";
        var name = parts.Count == 0 ? "" : parts[^1][..^honorific.Length];
        if (name.Length == 0 || parts.Count > 3 || name.Any(c => c is '、' or ',' or '（' or '('))
        {
            throw new NotationProblemException(NotationDiagnostics.CreditUnreadable(text));
        }

        return new Credit(parts.Count > 1 ? parts[0] : null, parts.Count > 2 ? parts[1] : null, name, honorific);
    });

    // 「NPO 法人せんだい」 and 「NPO 法人 ETIC」 are one organisation; 「千年建設 株式会社」 too.
    private static List<string> JoinLegalForms(IEnumerable<string> words)
    {
        var parts = new List<string>();
        foreach (var word in words)
        {
            var continues = parts.Count == 1 &&
                (LegalForms.Contains(parts[0]) || LegalForms.Contains(word) || (parts[0] == "NPO" && word.StartsWith("法人", StringComparison.Ordinal)));
            if (continues)
            {
                parts[0] += word;
            }
            else
            {
                parts.Add(word);
            }
        }

        return parts;
    }
}
