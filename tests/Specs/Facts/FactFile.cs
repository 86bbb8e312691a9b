namespace SocialHub.Tests;

/// <summary>Reads <c>tests/Golden/facts.yaml</c>, which is a plain list of flat maps.</summary>
internal static class FactFile
{
    public static IReadOnlyList<ReportFact> Read()
    {
        var facts = new List<Dictionary<string, string>>();
        foreach (var line in File.ReadLines(RepositoryFolder.Combine("tests", "Golden", "facts.yaml")).Where(l => l.Length > 2 && l[0] != '#'))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                facts.Add(new Dictionary<string, string>(StringComparer.Ordinal));
            }

            var entry = line[2..];
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            facts[^1][entry[..colon]] = Unquoted(entry[(colon + 1)..].Trim());
        }

        return [.. facts.Select(f => new ReportFact(
            f["id"], f["fact"], f["file"], f.GetValueOrDefault("holds"), f.GetValueOrDefault("page"), f.GetValueOrDefault("shows"),
            f.GetValueOrDefault("absent"), f.GetValueOrDefault("report"), f.GetValueOrDefault("omits")))];
    }

    private static string Unquoted(string value) => value switch
    {
        ['\'', .., '\''] => value[1..^1].Replace("''", "'", StringComparison.Ordinal),
        ['"', .., '"'] => value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal),
        _ => value,
    };
}
