namespace SocialHub.Tests.Browser;

/// <summary>Ends a test: all findings at once, so that one run tells everything.</summary>
public static class Findings
{
    public static void MustBeNone(IEnumerable<Finding> findings)
    {
        var lines = findings.Select(finding => finding.ToString()).ToArray();
        if (lines.Length > 0)
        {
            Assert.Fail($"{lines.Length} finding(s):\n{string.Join('\n', lines)}");
        }
    }

    public static IEnumerable<Finding> From(PageVisit visit, string page) =>
        visit.Incidents.Select(incident => new Finding(page, "incident", "", incident));
}
