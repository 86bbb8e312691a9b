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
    public void Two_builds_at_once_do_not_mix()
    {
        using var first = OutputWriter.Open(Site);

        Assert.Throws<OutputBusyException>(() => OutputWriter.Open(Site));
        first.Keep(OutputFile.OfText("index.html", "first"));
        first.Publish();
        Assert.Equal("first", File.ReadAllText(Path.Combine(Site, "index.html")));
    }

    [Fact]
    public void A_manifest_tells_the_hash_of_each_file_in_the_order_of_paths()
    {
        using (var sink = OutputWriter.Open(Site, new OutputManifest()))
        {
            sink.Keep(OutputFile.OfText("b.txt", ""));
            sink.Keep(OutputFile.OfText("a/c.txt", "abc"));
            sink.Publish();
        }

        // FIPS 180-2, appendix B.1, and the hash of nothing.
        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/c.txt\n" +
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.txt\n",
            File.ReadAllText(Path.Combine(Site, OutputManifest.Name)));
    }

    [Fact]
    public void A_sink_without_files_leaves_nothing()
    {
        using (OutputWriter.Open(Site))
        {
            Assert.False(Directory.Exists(Site + ".new"));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }
}
