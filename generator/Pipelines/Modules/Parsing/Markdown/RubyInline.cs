using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>A word with its reading, written as Aozora Bunko writes it: <c>｜漢字《かんじ》</c>.</summary>
/// <param name="baseText">What stands between the bar and the bracket.</param>
/// <param name="reading">What stands in the brackets, or null when they are not closed.</param>
internal sealed class RubyInline(string baseText, string? reading) : LeafInline
{
    public const char Bar = '｜';
    public const char Open = '《';
    public const char Close = '》';

    public string Base { get; } = baseText;

    public string? Reading { get; } = reading;
}
