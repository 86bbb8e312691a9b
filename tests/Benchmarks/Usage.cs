using System.Diagnostics;

namespace SocialHub.Benchmarks;

/// <summary>What a piece of work took, as the operating system counts it.</summary>
internal static class Usage
{
    /// <summary>One line of JSON: seconds by the clock, seconds of all processors, MiB before and at the most.</summary>
    public static string Of(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var (before, processor) = (process.WorkingSet64, process.TotalProcessorTime);
        var watch = Stopwatch.StartNew();
        work();
        watch.Stop();
        process.Refresh();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"wall\":{watch.Elapsed.TotalSeconds:0.00},\"cpu\":{(process.TotalProcessorTime - processor).TotalSeconds:0.00},\"before\":{before >> 20},\"peak\":{process.PeakWorkingSet64 >> 20}}}");
    }
}
