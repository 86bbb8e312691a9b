namespace SocialHub.Tests;

/// <summary>How many made-up cases a property of a parser is given. <c>tests/fuzz</c> asks for more and wants to be told how many there were.</summary>
internal static class Cases
{
    private static readonly Lock Gate = new();

    /// <param name="usual">As many as a run of all tests has time for.</param>
    public static int Of(int usual)
    {
        var count = usual * (int.TryParse(Environment.GetEnvironmentVariable("CASES_TIMES"), CultureInfo.InvariantCulture, out var times) ? times : 1);
        if (Environment.GetEnvironmentVariable("CASES_TOLD") is { Length: > 0 } file)
        {
            lock (Gate)
            {
                File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{count}\n"));
            }
        }

        return count;
    }
}
