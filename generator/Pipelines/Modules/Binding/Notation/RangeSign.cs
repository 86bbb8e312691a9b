namespace SocialHub.Pipelines;

/// <summary>The signs and words that stand between the two ends of a range (範囲).</summary>
internal static class RangeSign
{
    // The two wave dashes look alike and come from different keyboards; 「ー」 is the long-vowel mark next to them.
    private static readonly string[] All = ["〜", "~", "..", "‥", "-", "‐", "‑", "−", "–", "—", "―", "─", "ー", "から"];

    public static bool TrySkip(NotationReader reader) => reader.TrySkipAny(All);
}
