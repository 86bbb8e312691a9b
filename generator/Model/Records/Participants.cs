namespace SocialHub.Model;

/// <summary>Who took part (参加者): a total, the groups it is made of where known, and those counted beside it.</summary>
/// <remarks>
/// When <see cref="Groups"/> is not empty its counts sum to <see cref="Total"/>. <see cref="Advisers"/> are outside
/// the total, as in 「6名+アドバイザー1名（見本花子）」. <see cref="ToString"/> is canonical and reads back to an equal value.
/// </remarks>
public sealed record Participants(int Total, ImmutableArray<ParticipantGroup> Groups, Advisers? Advisers = null)
{
    public bool Equals(Participants? other) =>
        other is not null && Total == other.Total && Advisers == other.Advisers && Groups.SequenceEqual(other.Groups);

    public override int GetHashCode() => HashCode.Combine(Total, Groups.Length, Advisers);

    /// <summary><c>8名（講師1名、行政1名、当法人3名）</c>, <c>6名+アドバイザー1名（見本花子）</c>.</summary>
    public override string ToString()
    {
        var groups = Groups.IsEmpty ? "" : "（" + string.Join("、", Groups) + "）";
        var advisers = Advisers is null ? "" : "+" + Advisers;
        return string.Create(CultureInfo.InvariantCulture, $"{Total}名{groups}{advisers}");
    }
}
