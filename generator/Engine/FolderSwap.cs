using System.Runtime.InteropServices;
using System.Text;

namespace SocialHub.Engine;

/// <summary>Puts a new folder in the place of an old one.</summary>
internal static partial class FolderSwap
{
    // linux/fs.h: swap two names in one step, so that no moment exists in which neither folder has the name.
    private const uint RenameExchange = 2;
    private const int CurrentFolder = -100;

    /// <summary>After it, <paramref name="target"/> is what <paramref name="fresh"/> was; the old folder is gone.</summary>
    public static void Replace(string target, string fresh)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
        }
        else if (!TryExchange(target, fresh))
        {
            ReplaceInTwoSteps(target, fresh);
        }

        // After an exchange the old site bears the fresh name; the writer removes it.
    }

    // Where the file system cannot exchange names (Windows, some network disks) there is a short moment with
    // no folder; the old one is put back when the second step fails.
    private static void ReplaceInTwoSteps(string target, string fresh)
    {
        var old = $"{target}.old";
        if (Directory.Exists(old))
        {
            Directory.Delete(old, recursive: true);
        }

        Directory.Move(target, old);
        try
        {
            Directory.Move(fresh, target);
        }
        catch (IOException)
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    private static bool TryExchange(string target, string fresh)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(CurrentFolder, Terminated(fresh), CurrentFolder, Terminated(target), RenameExchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Terminated(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);
}
