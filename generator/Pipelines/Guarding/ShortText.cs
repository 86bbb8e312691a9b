namespace SocialHub.Pipelines;

/// <summary>The beginning of a text, for messages.</summary>
internal static class ShortText
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        var line = text.Trim();
        var characters = new StringInfo(line);
        return characters.LengthInTextElements <= Longest ? line : characters.SubstringByTextElements(0, Longest) + "…";
    }
}
