namespace SocialHub.Pipelines;

/// <summary>Legal forms (法人格), by which an organisation is known among the words of a credit.</summary>
internal static class LegalForm
{
    // Written with half-width letters; 「法人」 alone comes from 「NPO 法人」, torn apart by a word processor.
    private static readonly string[] Names =
    [
        "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "(株)", "(有)", "(同)", "㈱", "㈲",
        "NPO法人", "認定NPO法人", "特定非営利活動法人", "認定特定非営利活動法人", "(特非)", "NPO",
        "公益財団法人", "一般財団法人", "財団法人", "公益社団法人", "一般社団法人", "社団法人", "(公財)", "(一財)", "(公社)", "(一社)",
        "社会福祉法人", "学校法人", "医療法人", "宗教法人", "国立大学法人", "公立大学法人", "地方独立行政法人", "独立行政法人",
        "生活協同組合", "協同組合", "労働者協同組合", "法人",
    ];

    /// <summary>True for a legal form with no name beside it.</summary>
    public static bool IsAlone(string word) => Names.Contains(FullWidth.ToAscii(word), StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the word starts or ends with a legal form: 見本建設株式会社, NPO法人ABC, 見本㈱.</summary>
    public static bool Marks(string word)
    {
        var folded = FullWidth.ToAscii(word);
        return Names.Any(name =>
            folded.StartsWith(name, StringComparison.OrdinalIgnoreCase) || folded.EndsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True for the abbreviation that word processors set apart with spaces: 見本・まち NPO センター.</summary>
    public static bool IsAbbreviation(string word) => FullWidth.ToAscii(word).Equals("NPO", StringComparison.OrdinalIgnoreCase);
}
