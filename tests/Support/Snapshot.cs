using System.Text;

namespace SocialHub.Tests;

/// <summary>
/// Compares a text with <c>NAME.verified.EXT</c> in git; a difference is left beside it as <c>NAME.received.EXT</c>.
/// The file names are Verify's, so that Verify can take this class's place. <c>UPDATE_SNAPSHOTS=1</c> accepts.
/// </summary>
public static class Snapshot
{
    private static bool Accepts => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <param name="received">What the code made.</param>
    /// <param name="path">Path from the repository's root without <c>.verified.EXT</c>.</param>
    /// <param name="extension">Without a dot, e.g. <c>html</c>.</param>
    /// <exception cref="SnapshotException">The snapshot differs or does not exist yet.</exception>
    public static void Check(string received, string path, string extension)
    {
        var text = received.ReplaceLineEndings("\n");
        var verified = RepositoryFolder.Combine($"{path}.verified.{extension}");
        var beside = RepositoryFolder.Combine($"{path}.received.{extension}");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(beside);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
        File.WriteAllText(Accepts ? verified : beside, text, new UTF8Encoding(false));
        if (!Accepts)
        {
            throw new SnapshotException($"{path}.verified.{extension}: {FirstDifference(verified, text)}\n" +
                "If the new text is right, run again with UPDATE_SNAPSHOTS=1 and commit it with the reason.");
        }
    }

    /// <summary>With <c>UPDATE_SNAPSHOTS=1</c>, writes a file that another test compares; else does nothing.</summary>
    /// <param name="received">What the code made.</param>
    /// <param name="path">Path from the repository's root.</param>
    public static void Accept(string received, string path)
    {
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(RepositoryFolder.Combine(path))!);
            File.WriteAllText(RepositoryFolder.Combine(path), received, new UTF8Encoding(false));
        }
    }

    private static string FirstDifference(string verified, string text)
    {
        if (!File.Exists(verified))
        {
            return "there is no snapshot yet.";
        }

        var (old, now) = (File.ReadAllLines(verified), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1} differs.\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
