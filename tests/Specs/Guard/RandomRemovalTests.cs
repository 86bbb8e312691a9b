using CsCheck;
using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whatever is taken away together, exactly that is told.</summary>
public class RandomRemovalTests
{
    private static readonly EditedContent Real = EditedContent.Real;
    private static readonly ImmutableArray<Removable> All = [.. Files(), .. Entries(), .. Numbers(), .. Roles()];

    [Fact]
    public void A_random_choice_of_records_is_told_and_nothing_else() => Gen.Bool.Array[All.Length].Sample(
        chosen =>
        {
            var gone = All.Where((_, i) => chosen[i]).ToArray();
            var losses = gone.Aggregate(Real, (content, removable) => removable.TakeFrom(content)).Losses();

            Assert.All(losses, l => Assert.Equal("fact-vanished", l.Code));
            Assert.Equal(gone.Length, losses.Count);
            Assert.All(gone, g => Assert.Single(losses, l => g.IsToldBy(l)));
        },
        iter: 25,
        threads: 1);

    // A translation is no record: its original is. One recruitment and one translated page stay: the last would take the
    // page of all recruitments, or of all texts in a language, along, which is an address of its own.
    private static IEnumerable<Removable> Files() => Real.Paths
        .Where(p => p.Split('/') is ["sessions" or "trainings" or "articles" or "pages" or "recruitments", var name] && name.Count(c => c == '.') == 1)
        .Except(["recruitments/2023-outreach.md", "pages/about.md"])
        .Select(p => new Removable(
            content => content.Without(p), $"消したもの: {AddressOf(p)}\n"));

    private static string AddressOf(string path) => path[..^3]
        .Replace("pages/", "", StringComparison.Ordinal).Replace("recruitments/", "probono/", StringComparison.Ordinal);

    private static IEnumerable<Removable> Entries() =>
        from register in new[]
        {
            "people", "topics", "organizations", "places", "products", "contacts", "consultations", "applications", "reuse-requests",
        }
        let file = $"{register}.yaml"
        from entry in Real.TextOf(file).Split("- id: ").Skip(1)
        select new Removable(
            content => content.Replacing(file, $"- id: {entry}", ""), $"消したもの: {register}/{entry.Split('\n')[0]}\n");

    private static IEnumerable<Removable> Numbers() =>
        from target in Real.TextOf("years/2023.md").Split("      - id: ").Skip(1)
        let number = target.Split('\n').FirstOrDefault(l => l.StartsWith("        実績: ", StringComparison.Ordinal))
        where number is not null
        select new Removable(
            content => content.Replacing("years/2023.md", target, target.Replace(number + "\n", "", StringComparison.Ordinal)),
            $"消したもの: results/2023#{target.Split('\n')[0]}\n");

    private static IEnumerable<Removable> Roles() =>
        from path in Real.Paths
        where path.EndsWith("/roadmap.md", StringComparison.Ordinal)
        from line in Real.TextOf(path).Split('\n')
        where line.StartsWith("- 【", StringComparison.Ordinal)
        select new Removable(content => content.WithoutLine(path, line), $"の役割『{line.Split('】', '（')[1]}");

    private sealed record Removable(Func<EditedContent, EditedContent> TakeFrom, string Paste)
    {
        public bool IsToldBy(Diagnostic loss) => loss.Paste!.Contains(Paste, StringComparison.Ordinal);
    }
}
