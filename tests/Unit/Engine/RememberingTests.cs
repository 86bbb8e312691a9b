using SocialHub.Diagnostics;
using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

public class RememberingTests
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal) { ["a.md"] = "one"u8.ToArray(), ["b.md"] = "two"u8.ToArray() };
    private readonly Memory _memory = new();
    private readonly List<string> _read = [];

    [Fact]
    public void Only_a_changed_file_is_read_through_and_all_are_told_of()
    {
        Assert.Equal(["a.md:3", "b.md:3"], Run("x").Items);
        _files["b.md"] = "three"u8.ToArray();
        _read.Clear();

        var (items, told) = Run("x");

        Assert.Equal(["a.md:3", "b.md:5"], items);
        Assert.Equal(["a.md", "b.md"], told);
        Assert.Equal(["b.md"], _read);
    }

    [Fact]
    public void A_file_that_moved_is_read_through_under_its_new_name()
    {
        Run("x");
        (_files["c.md"], _) = (_files["a.md"], _files.Remove("a.md"));

        Assert.Equal(["b.md:3", "c.md:3"], Run("x").Items);
    }

    [Fact]
    public void Another_basis_makes_every_file_anew()
    {
        Run("x");
        _read.Clear();

        Run("y");

        Assert.Equal(["a.md", "b.md"], _read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_day_makes_every_file_anew()
    {
        Run("x");
        _read.Clear();

        Run("x", new DateOnly(2024, 4, 2));

        Assert.Equal(2, _read.Count);
    }

    private (ImmutableArray<string> Items, IEnumerable<string> Told) Run(string basis, DateOnly? day = null)
    {
        var context = new BuildContext(day ?? new DateOnly(2024, 4, 1), new DiagnosticBag()) { Memory = _memory };
        var items = new ContentReader(new MemoryFileStore(_files), context).Run(Pipeline.Named("all").Reads("*.md").Then(new Measure(basis, _read)));
        return (items, context.Diagnostics.ToOrderedList().Select(d => d.Span.File));
    }

    private sealed class Measure(string basis, List<string> read) : PerItem<ContentFile, string>
    {
        public override IEnumerable<object> Basis => [basis];

        protected override string Map(ContentFile item, BuildContext context)
        {
            lock (read)
            {
                read.Add(item.Path);
            }

            context.Diagnostics.Add(FileDiagnostics.FileUnclaimed(SourceSpan.StartOf(item.Path), null));
            return $"{item.Path}:{item.Bytes.Length}";
        }
    }
}
