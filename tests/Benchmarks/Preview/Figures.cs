namespace SocialHub.Tests;

/// <summary>Median, 95th percentile and worst of some durations.</summary>
internal static class Figures
{
    public static string Of(string name, IEnumerable<TimeSpan> durations)
    {
        var sorted = durations.Select(d => d.TotalMilliseconds).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture, $"{name}: median {At(sorted, 0.5):0} ms, p95 {At(sorted, 0.95):0} ms, worst {sorted[^1]:0} ms");
    }

    // Nearest rank.
    private static double At(double[] sorted, double part) => sorted[(int)Math.Ceiling(part * sorted.Length) - 1];
}
