namespace SocialHub.Model;

/// <summary>A number that was computed from records (計算した数): exact, or a range where the records do not tell more.</summary>
/// <param name="AtLeast">Never negative.</param>
/// <param name="AtMost">Not smaller than <paramref name="AtLeast"/>.</param>
/// <param name="Rule">How it was counted, one sentence for readers.</param>
/// <param name="Records">What was counted, in order of time.</param>
public sealed record Figure(int AtLeast, int AtMost, string Rule, ImmutableArray<RecordLink> Records)
{
    public bool IsExact => AtLeast == AtMost;
}
