using System.Text;

namespace SocialHub.Tests;

/// <summary>The inputs that fuzzing begins with: the Markdown files of the invented sites, and hostile texts in a field and in a body.</summary>
internal static class Seeds
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var sites = RepositoryFolder.Combine("tests", "Sites");
        var files = Directory.EnumerateFiles(sites, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        var hostile = HostileTexts.Visible.Concat(HostileTexts.Unseen).Select(t => Encoding.UTF8.GetBytes(
            $"---\n題名: {t.Yaml}\n種別: 勉強会\n日時: 2024年2月13日 18:00-19:30\n参加者: \"3名（{t.Yaml[1..^1]}3名）\"\n講師: \"見本会 代表 {t.Yaml[1..^1]}氏\"\n---\n\n{t.Text}\n"));
        // AFL asks for small inputs; a large one says nothing that small ones do not.
        foreach (var (i, bytes) in files.Concat(hostile).Where(b => b.Length is > 0 and < 4096).DistinctBy(Convert.ToHexString).Index())
        {
            File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:0000}")), bytes);
        }
    }
}
