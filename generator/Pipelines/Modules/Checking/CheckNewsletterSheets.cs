using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that everything on a newsletter finds its place on paper, and that no page is left empty.</summary>
public sealed class CheckNewsletterSheets : IModule<Page, Page>
{
    public ImmutableArray<Page> Run(ImmutableArray<Page> input, BuildContext context)
    {
        foreach (var page in input.OfType<NewsletterPage>())
        {
            foreach (var crowding in page.Crowded)
            {
                context.Diagnostics.Add(NewsletterDiagnostics.TooFull(crowding.Source, crowding.Place, crowding.Excess, RemedyOf(crowding, page.Newsletter)));
            }

            CheckEmpty(page, context.Diagnostics);
        }

        return input;
    }

    private static string RemedyOf(NewsletterCrowding crowding, Newsletter newsletter)
    {
        var amount = string.Create(CultureInfo.InvariantCulture, $"{crowding.Excess}行（およそ{crowding.Excess * crowding.Letters}字）");
        return crowding.Part switch
        {
            NewsletterPart.Front => $"あいさつ（本文）を、{amount}短くしてください。",
            NewsletterPart.Back => $"連絡先のページの概要か、site.yaml の利用条件や助成表示を、{amount}短くしてください。",
            _ => (crowding.Excess < crowding.Written ? $"その記事や会の概要を{amount}短くするか、" : "") +
                (newsletter.Length == NewsletterLength.Two ? "「のせるもの」を減らすか、「ページ数」を 4ページ にしてください。" : "「のせるもの」を減らしてください。"),
        };
    }

    // The first page has the greeting, the last what the hub says of itself.
    private static void CheckEmpty(NewsletterPage page, DiagnosticBag diagnostics)
    {
        var isBare = page.Sheets.All(s => s.Items.IsEmpty);
        string[] empty = [.. (isBare ? page.Sheets : page.Sheets[1..^1]).Where(s => s.Items.IsEmpty).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Number}ページ目"))];
        if (empty.Length > 0)
        {
            diagnostics.Add(NewsletterDiagnostics.PageEmpty(
                page.Newsletter.ChosenSource, string.Join('と', empty), !isBare && page.Newsletter.Length == NewsletterLength.Four));
        }
    }
}
