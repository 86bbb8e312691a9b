using System.IO.Compression;
using System.Text;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The archive of a Word file, read by the framework.</summary>
public class StoredZipTests
{
    [Fact]
    public void The_checksum_is_the_one_of_the_standard() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    [Fact]
    public void Another_program_reads_what_was_stored()
    {
        var zip = new StoredZip();
        zip.Add("a.xml", "<a/>"u8);
        zip.Add("folder/empty.xml", []);
        zip.Add("folder/b.xml", Encoding.UTF8.GetBytes(new string('あ', 70_000)));

        using var archive = new ZipArchive(new MemoryStream(zip.ToArray()));

        Assert.Equal(["a.xml", "folder/empty.xml", "folder/b.xml"], archive.Entries.Select(e => e.FullName));
        Assert.Equal(["<a/>", "", new string('あ', 70_000)], archive.Entries.Select(Text));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
