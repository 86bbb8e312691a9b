using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Chooses the name of a new file: its day, and the ASCII words of its title or else its kind.</summary>
internal static class FormFileName
{
    // A slug has at most 80 characters; the day and a number need their place.
    private const int LongestWords = 50;

    /// <summary>A path that no file of the content has.</summary>
    public static string Choose(FormAnswers answers, int issue, IEnumerable<string> existing)
    {
        var day = DayOf(answers) is { } date ? JapaneseDate.Iso(date) : string.Create(CultureInfo.InvariantCulture, $"issue-{issue}");
        var name = $"{day}-{WordsOf(answers.Values[0]) ?? answers.Form.Name}";
        var taken = existing.Where(p => p.StartsWith(answers.Form.Folder + "/", StringComparison.Ordinal))
            .Select(p => p.Split('/')[^1].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var slugs = Enumerable.Range(1, int.MaxValue - 1).Select(n => n == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{n}"));
        return $"{answers.Form.Folder}/{Slug.From(slugs.First(s => !taken.Contains(s + ".md")))}.md";
    }

    private static DateOnly? DayOf(FormAnswers answers) =>
        new Field[] { SessionSchema.Schedule, ArticleSchema.Date, RecruitmentSchema.Date, NewsletterSchema.Date }.Select(answers.Of).FirstOrDefault(t => t.Length > 0) is { } text
            ? ScheduleNotation.Parse(new Located<string>(text, SourceSpan.StartOf("issue")), new DiagnosticBag())?.FirstDay
            : null;

    private static string? WordsOf(string title)
    {
        var ascii = title.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        var words = string.Concat(ascii).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var slug = string.Join('-', words);
        return slug.Any(char.IsAsciiLetter) ? slug[..Math.Min(slug.Length, LongestWords)].TrimEnd('-') : null;
    }
}
