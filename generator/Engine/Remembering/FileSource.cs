namespace SocialHub.Engine;

/// <summary>All that a pipeline's result for one file depends on.</summary>
/// <param name="Bytes">Of the file.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Basis">What its modules were given.</param>
internal sealed record FileSource(ReadOnlyMemory<byte> Bytes, DateOnly Today, ImmutableArray<object> Basis)
{
    public static bool IsSame(FileSource one, FileSource other) =>
        one.Today == other.Today && one.Basis.SequenceEqual(other.Basis) && one.Bytes.Span.SequenceEqual(other.Bytes.Span);
}
