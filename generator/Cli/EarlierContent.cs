using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>Finds an earlier state of the content: another folder, or a commit of git.</summary>
internal static class EarlierContent
{
    private const int ShortHash = 7;

    /// <param name="text">A folder of content; else anything that git takes for a commit.</param>
    /// <param name="contentFolder">The content that is compared with it.</param>
    /// <param name="today">The day of the build.</param>
    /// <exception cref="WrongUseException">It is neither.</exception>
    public static EarlierState Find(string text, string contentFolder, DateOnly today)
    {
        if (Directory.Exists(text))
        {
            return new EarlierState(text, new DiskFileStore(text), today);
        }

        // A name that begins with a hyphen would be an option to git.
        var hash = text.StartsWith('-') ? null : Git.Run(contentFolder, "rev-parse", "--verify", "--quiet", $"{text}^{{commit}}")?.Trim();
        if (string.IsNullOrEmpty(hash))
        {
            throw new WrongUseException(
                $"--since の「{text}」は、原稿のフォルダーでも、gitのコミットでもありません（例：main、HEAD~1）。" +
                "gitの記録が途中からしかないときは、すべて取ってきてください。");
        }

        var name = hash.StartsWith(text, StringComparison.Ordinal) ? "" : $"{text}、";
        return new EarlierState(
            $"{name}コミット {hash[..ShortHash]}", GitArchive.Read(contentFolder, hash), DayOf(contentFolder, hash, today));
    }

    // What was to come on that day was not published yet. A build of an older day than the commit's looks at both on its own day.
    private static DateOnly DayOf(string folder, string hash, DateOnly today) =>
        DateOnly.TryParseExact(
            Git.Run(folder, "log", "-1", "--format=%cs", hash)?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) &&
        day < today ? day : today;
}
