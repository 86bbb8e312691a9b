using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A cache on the disk spares work, and never changes what comes out.</summary>
public sealed class DiskCacheTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"cache-{Guid.NewGuid():N}");
    private int _made;

    [Fact]
    public void What_was_made_is_not_made_again()
    {
        Assert.Equal("abc"u8.ToArray(), Get("x"));
        Assert.Equal("abc"u8.ToArray(), Get("x"));
        Assert.Equal(1, _made);
        Get("y");
        Assert.Equal(2, _made);
    }

    [Fact]
    public void A_file_that_was_cut_off_or_changed_is_made_again()
    {
        Get("x");
        var file = Directory.EnumerateFiles(_folder).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);

        Assert.Equal("abc"u8.ToArray(), Get("x"));
        Assert.Equal(2, _made);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_stops_nothing()
    {
        File.WriteAllText(_folder, "a file in the place of the folder");

        Assert.Equal("abc"u8.ToArray(), Get("x"));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        File.Delete(_folder);
    }

    private byte[] Get(string recipe) => new DiskCache(_folder).GetOrMake(CacheKey.Of(recipe, "source"u8), () =>
    {
        _made++;
        return "abc"u8.ToArray();
    }).ToArray();
}
