using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using SocialHub.Engine;

namespace SocialHub.Cli;

/// <summary>Reads a folder as it was in a commit, straight from git into memory: no checkout and no file on the disk.</summary>
internal static class GitArchive
{
    /// <summary>The files of <paramref name="folder"/>; none when the commit has no such folder.</summary>
    /// <param name="folder">In a repository; git archives the folder that it is called in.</param>
    /// <param name="hash">Of a commit that exists.</param>
    public static MemoryFileStore Read(string folder, string hash)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "archive", "--format=tar", hash])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        git.ErrorDataReceived += (_, _) => { };
        git.BeginErrorReadLine();
        using var bytes = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(bytes);
        git.WaitForExit();
        bytes.Position = 0;
        return new MemoryFileStore(git.ExitCode == 0 ? FilesOf(bytes) : new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesOf(Stream archive)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        using var tar = new TarReader(archive);
        while (tar.GetNextEntry() is { } entry)
        {
            // As on the disk: no hidden files, no links.
            var path = entry.Name.Normalize(NormalizationForm.FormC);
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && !path.Split('/').Any(s => s.StartsWith('.')))
            {
                files[path] = Content(entry);
            }
        }

        return files;
    }

    private static ReadOnlyMemory<byte> Content(TarEntry entry)
    {
        using var bytes = new MemoryStream();
        entry.DataStream?.CopyTo(bytes);
        return bytes.ToArray();
    }
}
