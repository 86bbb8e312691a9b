namespace SocialHub.Model;

/// <summary>Participants of one label as it was written, e.g. 市民活動団体 2名.</summary>
/// <param name="Label">As written, without 「より」: 講師, 行政, 市民, 当法人.</param>
/// <param name="Count">Number of people, at least 1.</param>
public sealed record ParticipantGroup(string Label, int Count)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label}{Count}名");
}
