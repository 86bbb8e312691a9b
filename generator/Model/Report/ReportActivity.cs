namespace SocialHub.Model;

/// <summary>
/// An activity as the yearly report of an NPO asks for it (特定非営利活動促進法 第28条, 事業の実施に関する事項). What nobody recorded
/// is empty and never 0. Money is in no record, so it is not here.
/// </summary>
public sealed record ReportActivity
{
    /// <summary>The numbers of its programmes, ascending; empty where it belongs to none.</summary>
    public required ImmutableArray<int> Programmes { get; init; }

    /// <summary>事業名: the titles of its programmes.</summary>
    public required string ProgrammeTitles { get; init; }

    /// <summary>事業内容.</summary>
    public required string Content { get; init; }

    /// <summary>実施日時, canonical.</summary>
    public string When { get; init; } = "";

    /// <summary>実施場所.</summary>
    public string Where { get; init; } = "";

    /// <summary>従事者の人数 with its unit: the grantee's own people, where the record tells them apart.</summary>
    public string Workers { get; init; } = "";

    /// <summary>受益対象者の範囲.</summary>
    public string Beneficiaries { get; init; } = "";

    /// <summary>受益対象者の人数 with its unit, e.g. 4名, 13社.</summary>
    public string BeneficiaryCount { get; init; } = "";

    /// <summary>Who was counted, or what, in canonical notation, so that nothing is lost.</summary>
    public string Recorded { get; init; } = "";

    /// <summary>The page of the record, as <see cref="SiteLinks.Href"/> gives it; empty where it has none.</summary>
    public string Href { get; init; } = "";
}
