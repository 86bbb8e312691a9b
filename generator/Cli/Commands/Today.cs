
namespace SocialHub.Cli;

/// <summary>The day that counts as today, and where it is from.</summary>
/// <param name="Day">A day where the hub is.</param>
/// <param name="Reason">For the summary, e.g. 最新のコミットの日.</param>
internal sealed record Today(DateOnly Day, string Reason)
{
    /// <summary>The given day; else the day of the newest commit, so that one state of the content always gives one site; else the clock's.</summary>
    public static Today Find(string? given, string contentFolder)
    {
        if (given is not null)
        {
            return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new Today(day, "--date で指定された日")
                : throw new WrongUseException($"--date の「{given}」を日付として読めません（例：2024-03-31）。");
        }

        return NewestCommit(contentFolder) is { } commit
            ? new Today(commit, "最新のコミットの日")
            : new Today(DateOnly.FromDateTime(DateTime.Now), "時計の日（gitの記録がないため）");
    }

    // %cs: the committer's own day, which no time zone of this machine can change.
    private static DateOnly? NewestCommit(string folder) => DateOnly.TryParseExact(
        Git.Run(folder, "log", "-1", "--format=%cs")?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : null;
}
