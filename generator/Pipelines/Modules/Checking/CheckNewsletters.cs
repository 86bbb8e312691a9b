using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that each newsletter has a number of its own, and that what it chooses is there, of its period, and there once.</summary>
public sealed class CheckNewsletters : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            new Issues(gathered, context.Diagnostics).Check();
        }

        return input;
    }

    private sealed class Issues(GatheredSite gathered, DiagnosticBag diagnostics)
    {
        private readonly SiteParts _parts = gathered.Parts;
        private readonly Dictionary<int, Newsletter> _numbers = [];

        public void Check()
        {
            Newsletter[] all = [.. _parts.Documents.Concat(_parts.Incomplete).OfType<Newsletter>().OrderBy(n => n.Source)];
            var free = all.Select(n => n.Number.Value).DefaultIfEmpty().Max() + 1;
            foreach (var newsletter in all)
            {
                if (newsletter.Number.Value > 0 && !_numbers.TryAdd(newsletter.Number.Value, newsletter))
                {
                    diagnostics.Add(NewsletterDiagnostics.NumberTaken(newsletter.Number, _numbers[newsletter.Number.Value].Source.File, free));
                }

                CheckChosen(newsletter);
            }
        }

        private void CheckChosen(Newsletter newsletter)
        {
            var seen = new HashSet<Document>(ReferenceEqualityComparer.Instance);
            foreach (var choice in newsletter.Chosen)
            {
                var name = choice.As(choice.Value.ToString());
                Document[] meant = [.. _parts.Documents.Where(choice.Value.Means)];
                if (meant is [var document])
                {
                    if (!seen.Add(document))
                    {
                        diagnostics.Add(NewsletterDiagnostics.ChoiceRepeated(name));
                    }

                    CheckDays(newsletter, name, document);
                }
                else if (meant.Length > 1)
                {
                    diagnostics.Add(NewsletterDiagnostics.ChoiceAmbiguous(name));
                }
                else if (!IsFile(choice.Value))
                {
                    diagnostics.Add(NewsletterDiagnostics.ChoiceUnknown(name, NearestName.Find(name.Value, Names(choice.Value))));
                }
            }
        }

        // A newsletter that waits itself may choose what waits as well.
        private void CheckDays(Newsletter newsletter, Located<string> name, Document document)
        {
            if (gathered.LeftOut.Contains(document) && gathered.Site.Newsletters.Contains(newsletter))
            {
                diagnostics.Add(NewsletterDiagnostics.ChoiceNotPublished(name, document.IsDraft ? "下書き" : "公開日がまだ先"));
            }

            if (document.Date is not null && newsletter.Period is not null && !newsletter.Covers(document))
            {
                diagnostics.Add(NewsletterDiagnostics.ChoiceOutsidePeriod(name, Entry.Of(document).DateText, newsletter.Period.ToString()));
            }
        }

        // A file that exists and could not be bound has been reported already; that it "does not exist" would be untrue.
        private bool IsFile(NewsletterChoice choice) => _parts.Paths.Any(p =>
            NewsletterChoice.Folders.Contains(p.Split('/')[0]) && (choice.Folder.Length == 0 || p.StartsWith(choice.Folder + "/", StringComparison.Ordinal)) &&
            Path.GetFileNameWithoutExtension(p) == choice.Slug.Value);

        private IEnumerable<string> Names(NewsletterChoice choice)
        {
            Document[] all = [.. _parts.Documents.Where(d => d is Article or Session)];
            return all.Select(d => choice.Folder.Length == 0 ? NewsletterChoice.NameOf(d, all) : d.Route.Path.Trim('/'));
        }
    }
}
