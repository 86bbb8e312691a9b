using System.IO.Compression;
using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>An export of note as a zip, and what becomes of it on the smallest good site.</summary>
internal static class NoteSample
{
    public static string Xml => File.ReadAllText(RepositoryFolder.Combine("tests/Payloads/note/export.xml"));

    public static ReadOnlyMemory<byte> Picture => File.ReadAllBytes(RepositoryFolder.Combine("tests/Sites/full/images/board.png"));

    /// <summary>One published article, with this as its text.</summary>
    public static string XmlOf(string html, string title = "題名") =>
        "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item>" +
        $"<title>{new System.Xml.Linq.XText(title)}</title><link>https://note.com/a/n/n1</link><wp:post_date>2024-01-01 00:00:00</wp:post_date>" +
        $"<content:encoded>{new System.Xml.Linq.XText(html)}</content:encoded></item></channel></rss>";

    /// <summary>A zip with the text and files beside it.</summary>
    public static NoteArchive Zip(string xml, params (string Name, ReadOnlyMemory<byte> Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files.Prepend(("note-export.xml", Encoding.UTF8.GetBytes(xml))))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes.Span);
            }
        }

        stream.Position = 0;
        return NoteArchive.Read(stream);
    }

    public static NoteArchive Archive => Zip(Xml, ("assets/hall.png", Picture));

    public static NoteImport Import(NoteArchive archive, IFileStore? content = null) => new ImportNote(content ?? FilledForm.Ground, store =>
    {
        var bag = new DiagnosticBag();
        var site = SiteBuild.Plan(store, new BuildOptions(), new BuildContext(BuiltSites.Day, bag)).Site;
        return (site, bag.ToOrderedList());
    }).Make(archive);

    /// <summary>The smallest good site with what was imported.</summary>
    public static IFileStore With(NoteImport import) => new OverlayStore(FilledForm.Ground, new MemoryFileStore(
        import.Articles.Select(a => a.File).Concat(import.Pictures).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal)));

    public static string TextOf(ContentFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
