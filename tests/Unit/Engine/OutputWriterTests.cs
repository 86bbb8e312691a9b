using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

public sealed class OutputWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    private string Site => Path.Combine(_folder, "site");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_second_site_replaces_the_first_whole()
    {
        OutputWriter.Write(Site, [OutputFile.OfText("a/index.html", "1"), OutputFile.OfText("old.txt", "old")]);
        OutputWriter.Write(Site, [OutputFile.OfText("a/index.html", "2")]);

        Assert.Equal("2", File.ReadAllText(Path.Combine(Site, "a", "index.html")));
        Assert.False(File.Exists(Path.Combine(Site, "old.txt")));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_we_did_not_make_is_never_replaced()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, "thesis.txt"), "precious");

        Assert.False(OutputWriter.MayReplace(Site));
        Assert.Throws<InvalidOperationException>(() => OutputWriter.Write(Site, [OutputFile.OfText("a.txt", "")]));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(Site, "thesis.txt")));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_last_site_and_no_litter()
    {
        OutputWriter.Write(Site, [OutputFile.OfText("index.html", "last")]);

        // A file where the second needs a folder: the disk refuses half way.
        Assert.ThrowsAny<Exception>(() => OutputWriter.Write(
            Site, [OutputFile.OfText("index.html", "new"), OutputFile.OfText("a", ""), OutputFile.OfText("a/b", "")]));

        Assert.Equal("last", File.ReadAllText(Path.Combine(Site, "index.html")));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_killed_build_left_behind_does_not_stop_the_next()
    {
        Directory.CreateDirectory(Site + ".new");
        File.WriteAllText(Path.Combine(Site + ".new", "half.html"), "half");

        OutputWriter.Write(Site, [OutputFile.OfText("index.html", "whole")]);

        Assert.Equal("whole", File.ReadAllText(Path.Combine(Site, "index.html")));
        Assert.False(Directory.Exists(Site + ".new"));
    }

    [Fact]
    public void A_file_that_is_written_before_the_site_is_whole_can_be_read_and_is_no_part_of_the_last_site()
    {
        OutputWriter.Write(Site, [OutputFile.OfText("index.html", "last")]);

        using (var sink = OutputWriter.Open(Site))
        {
            Assert.Equal("next", sink.Keep(OutputFile.OfText("index.html", "next")).Text);
            Assert.Equal("last", File.ReadAllText(Path.Combine(Site, "index.html")));
        }

        // Not published: the last site is there, and nothing else.
        Assert.Equal("last", File.ReadAllText(Path.Combine(Site, "index.html")));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_sink_without_files_leaves_nothing()
    {
        using (OutputWriter.Open(Site))
        {
            Assert.Empty(Directory.GetFileSystemEntries(_folder));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }
}
