namespace SocialHub.Pipelines;

/// <summary>One word of a credit between spaces.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Offset of its first character.</param>
internal sealed record CreditPart(string Text, int Start)
{
    /// <summary>In half-width form, for comparing.</summary>
    public string Narrow => NarrowForm.Of(Text);

    public bool IsLegalForm => CreditWords.IsLegalForm(Narrow);

    public bool HasLegalForm => CreditWords.HasLegalForm(Narrow);

    /// <summary>True when a legal form or a word such as センター or 大学 says that it is an organisation.</summary>
    public bool IsOrganization => HasLegalForm || CreditWords.EndsAsOrganization(Narrow);

    public bool IsPosition => !HasLegalForm && CreditWords.EndsAsPosition(Narrow);
}
