using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Same content, same bytes: whatever the culture, the order of files or the line ends of the checkout.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    public void The_culture_changes_no_byte(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AssertSameAsReal(BuiltSites.Build(Content()).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_of_files_changes_no_byte() => AssertSameAsReal(BuiltSites.Build(new ReversedStore(Content())).Files);

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_no_byte()
    {
        var content = Content();
        var files = content.List().ToDictionary(p => p, p => IsText(p) ? WithWindowsEnds(content.Read(p)) : content.Read(p), StringComparer.Ordinal);

        AssertSameAsReal(BuiltSites.Build(new MemoryFileStore(files)).Files);
    }

    private static DiskFileStore Content() => new(RepositoryFolder.Combine("content"));

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yaml";

    private static ReadOnlyMemory<byte> WithWindowsEnds(ReadOnlyMemory<byte> bytes) => System.Text.Encoding.UTF8.GetBytes(
        "\uFEFF" + System.Text.Encoding.UTF8.GetString(bytes.Span).Replace("\n", "\r\n", StringComparison.Ordinal));

    private static void AssertSameAsReal(ImmutableArray<OutputFile> files)
    {
        var expected = BuiltSites.Real.Value.Files;
        Assert.Equal(expected.Select(f => f.Path), files.Select(f => f.Path));
        Assert.All(expected.Zip(files), pair => Assert.True(
            pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), $"{pair.First.Path} differs"));
    }

    private sealed class ReversedStore(IFileStore inner) : IFileStore
    {
        public IEnumerable<string> List() => inner.List().OrderDescending(StringComparer.Ordinal);

        public ReadOnlyMemory<byte> Read(string path) => inner.Read(path);
    }
}
