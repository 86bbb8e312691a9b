namespace SocialHub.Model;

/// <summary>A sentence without its last ました, so that it can end a sentence or lead on to the next clause.</summary>
/// <param name="Full">To stand alone, e.g. <c>行政の役割が1つ、書き直され</c>.</param>
/// <param name="Brief">To stand among others, without a comma and without a count of one, e.g. <c>行政の役割が書き直され</c>.</param>
internal readonly record struct ChangeClause(string Full, string Brief)
{
    /// <summary>A clause that is the same in both uses.</summary>
    public static ChangeClause Of(string text) => new(text, text);
}
