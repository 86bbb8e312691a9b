namespace SocialHub.Model;

/// <summary>A year's counted records that have no page of their own.</summary>
/// <param name="Contacts">企業ヒアリング, in the order of the file.</param>
/// <param name="Consultations">相談, in the order of the file.</param>
/// <param name="Applications">参加申込, in the order of the file.</param>
/// <param name="ReuseRequests">活用の申し出, in the order of the file.</param>
public sealed record YearLedger(
    ImmutableArray<CompanyContact> Contacts,
    ImmutableArray<Consultation> Consultations,
    ImmutableArray<Application> Applications,
    ImmutableArray<ReuseRequest> ReuseRequests)
{
    /// <summary>The articles that tell of contacts.</summary>
    public ImmutableArray<Entry> Articles { get; init; } = [];

    /// <summary>The roadmaps that somebody asked to use.</summary>
    public ImmutableArray<Roadmap> Roadmaps { get; init; } = [];

    /// <summary>How many records it holds.</summary>
    public int Count => Contacts.Length + Consultations.Length + Applications.Length + ReuseRequests.Length;
}
