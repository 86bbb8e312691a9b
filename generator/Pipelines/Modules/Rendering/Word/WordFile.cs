using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A report as a Word file (Office Open XML, ECMA-376): the same report gives the same bytes on every machine.</summary>
internal static class WordFile
{
    public static byte[] Write(ReportDocument report, SiteLinks links)
    {
        var wordLinks = new WordLinks(links);
        var document = WordDocument.Write(report, wordLinks);
        (string Path, string Text)[] parts =
        [
            ("[Content_Types].xml", WordParts.ContentTypes()),
            ("_rels/.rels", WordLinks.PackageRelations()),
            ("docProps/core.xml", WordParts.Properties(report)),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", wordLinks.DocumentRelations()),
            ("word/styles.xml", WordStyles.Write()),
            ("word/numbering.xml", WordNumbering.Write()),
            ("word/settings.xml", WordParts.Settings()),
            ("word/fontTable.xml", WordFonts.WriteTable()),
            ("word/footer.xml", WordParts.Footer(report)),
        ];
        var zip = new StoredZip();
        foreach (var (path, text) in parts)
        {
            zip.Add(path, Encoding.UTF8.GetBytes(text));
        }

        return zip.ToArray();
    }
}
