namespace SocialHub.Model;

/// <summary>A time zone (タイムゾーン) whose clocks are never turned.</summary>
/// <remarks>
/// A closed list: what a zone's clocks did is part of every calendar file, and the time zone data of the machine that
/// builds must not change a byte of it.
/// </remarks>
/// <param name="Name">IANA name.</param>
/// <param name="Abbreviation">As calendars show it.</param>
/// <param name="Offset">What is added to UTC, as iCalendar writes it: <c>+0900</c>.</param>
public readonly record struct FixedTimeZone(string Name, string Abbreviation, string Offset)
{
    /// <summary>All of Japan, since 1952.</summary>
    public static FixedTimeZone Japan { get; } = new("Asia/Tokyo", "JST", "+0900");
}
