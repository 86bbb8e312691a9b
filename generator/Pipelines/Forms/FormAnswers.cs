namespace SocialHub.Pipelines;

/// <summary>What somebody answered to the questions of a form (回答).</summary>
/// <param name="Form">The form.</param>
/// <param name="Values">One for each question, in its order; empty where it was not answered.</param>
/// <param name="Promised">How many promises were ticked.</param>
internal sealed record FormAnswers(IssueForm Form, ImmutableArray<string> Values, int Promised)
{
    // In characters; a value of front matter is a sentence or two.
    private const int LongestValue = 1_000;

    private static readonly string[] Unanswered = ["_No response_", "None"];

    /// <summary>True when an answer other than the free text is longer than any honest one.</summary>
    public bool IsTooLong => Form.Questions.Zip(Values).Any(a => a.First.Input != QuestionInput.Body && a.Second.Length > LongestValue);

    /// <summary>Reads the sections that GitHub makes of a form, or gives null where the text is not of this form.</summary>
    /// <remarks>
    /// A section begins only at the heading of the next question, and the ticks only at their last heading: a heading that
    /// somebody wrote into an answer stays a part of that answer.
    /// </remarks>
    public static FormAnswers? Read(IssueForm form, string body)
    {
        var lines = body.Split('\n');
        var end = Array.FindLastIndex(lines, l => IsHeading(l, IssueForm.PromiseLabel));
        var starts = new List<int>();
        foreach (var question in form.Questions)
        {
            var from = starts.Count == 0 ? 0 : starts[^1] + 1;
            var at = end > from ? Array.FindIndex(lines, from, end - from, l => IsHeading(l, question.Label)) : -1;
            if (at < 0)
            {
                return null;
            }

            starts.Add(at);
        }

        var ends = starts.Skip(1).Append(end);
        return new FormAnswers(
            form,
            [.. starts.Zip(ends, (start, stop) => ValueOf(lines[(start + 1)..stop]))],
            lines[(end + 1)..].Count(l => l.StartsWith("- [x] ", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The answer to a question about a key, on one line; empty where the form does not ask or nobody answered.</summary>
    public string Of(Field field) =>
        Form.Questions.Select((q, i) => q.Field == field ? StrangerText.OneLine(Values[i]) : "").FirstOrDefault(v => v.Length > 0) ?? "";

    private static bool IsHeading(string line, string label) => line.TrimEnd() == $"### {label}";

    private static string ValueOf(string[] lines)
    {
        var value = string.Join('\n', lines).Trim();
        return Unanswered.Contains(value) ? "" : value;
    }
}
