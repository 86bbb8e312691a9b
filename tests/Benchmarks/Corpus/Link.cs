namespace SocialHub.Benchmarks;

/// <summary>A link to another document of the corpus, as Markdown.</summary>
internal sealed record Link(string Title, string Address)
{
    public override string ToString() => $"[{Title}]({Address})";
}
