using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Looks for what must not be published: meeting ids and passcodes, mobile numbers, private mail addresses.</summary>
public sealed class CheckPrivacy : PerItem<SourceText, SourceText>
{
    private static readonly string[] PrivateMail =
    [
        "@gmail.com", "@yahoo.co.jp", "@icloud.com", "@outlook.com", "@outlook.jp", "@hotmail.com", "@hotmail.co.jp",
        "@docomo.ne.jp", "@ezweb.ne.jp", "@au.com", "@softbank.ne.jp", "@i.softbank.jp", "@ymobile.ne.jp",
    ];

    protected override SourceText Map(SourceText item, BuildContext context)
    {
        CheckBlock(item.FrontMatter, item.File, context.Diagnostics);
        CheckBlock(item.Body, item.File, context.Diagnostics);
        return item;
    }

    private static void CheckBlock(TextBlock block, string file, DiagnosticBag diagnostics)
    {
        var number = block.FirstLine;
        foreach (var line in block.Text.Split('\n'))
        {
            var start = new SourceSpan(file, number++, 1);
            if (Problem(FullWidth.ToAscii(line), start) is { } problem)
            {
                diagnostics.Add(problem);
            }
        }
    }

    private static Diagnostic? Problem(string line, SourceSpan start)
    {
        if (MeetingSecret.Find(line) is >= 0 and var meeting)
        {
            return PrivacyDiagnostics.MeetingSecret(start.Shift(meeting));
        }

        if (MobileNumber.Find(line) is >= 0 and var phone)
        {
            return PrivacyDiagnostics.MobileNumber(start.Shift(phone));
        }

        var mail = PrivateMail.Select(m => line.IndexOf(m, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        return mail > 0 ? PrivacyDiagnostics.PrivateMail(start.Shift(mail)) : null;
    }
}
