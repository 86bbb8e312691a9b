namespace SocialHub.Model;

/// <summary>Advisers (アドバイザー) who were there and are not counted as participants.</summary>
/// <param name="Count">Number of people, at least 1.</param>
/// <param name="Names">Names as written; empty, or as many as <paramref name="Count"/>.</param>
public sealed record Advisers(int Count, ImmutableArray<string> Names)
{
    public bool Equals(Advisers? other) =>
        other is not null && Count == other.Count && Names.SequenceEqual(other.Names);

    public override int GetHashCode() => HashCode.Combine(Count, Names.Length);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"アドバイザー{Count}名") + (Names.IsEmpty ? "" : "（" + string.Join("、", Names) + "）");
}
