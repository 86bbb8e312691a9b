using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that everything a document names stands in a register, and that people who are named agreed to it.</summary>
public sealed class CheckReferences : IModule<GatheredSite, GatheredSite>
{
    public ImmutableArray<GatheredSite> Run(ImmutableArray<GatheredSite> input, BuildContext context)
    {
        foreach (var gathered in input)
        {
            new References(gathered.Parts, context.Diagnostics).Check();
        }

        return input;
    }

    private sealed class References(SiteParts parts, DiagnosticBag diagnostics)
    {
        private readonly NamedThings _names = new(parts, diagnostics);

        public void Check()
        {
            foreach (var document in parts.Documents.Concat(parts.Incomplete))
            {
                CheckTopics(document);
                CheckKind(document);
            }

            diagnostics.Refine(new MeantIds(parts).Refine);
            parts.Documents.OfType<YearReport>().ToList().ForEach(CheckFileName);
            CheckRegisters();
        }

        private void CheckKind(Document document)
        {
            switch (document)
            {
                case Article article:
                    article.Authors.ToList().ForEach(CheckPerson);
                    break;
                case Session session:
                    _names.CheckRoadmap(session.Roadmap, SessionSchema.Lab.JapaneseName);
                    CheckPlace(session.Place);
                    CheckCredits(session.Lecturers);
                    CheckAdvisers(session.Participants, session.Source);
                    break;
                case Training training:
                    CheckTraining(training.Continues);
                    CheckCredits(training.Lecturers);
                    CheckAdvisers(training.Participants, training.Source);
                    break;
                case YearReport year:
                    _names.CheckOrganization(year.Funder);
                    _names.CheckOrganization(year.Grantee);
                    break;
            }
        }

        private void CheckTopics(Document document)
        {
            if (diagnostics.HasErrorsIn("topics.yaml"))
            {
                return;
            }

            foreach (var topic in document.Topics.Where(t => !parts.Topics.Any(p => p.Id.Value == t.Value || p.Name == t.Value)))
            {
                string[] names = [.. parts.Topics.SelectMany(t => new[] { t.Name, t.Id.Value })];
                diagnostics.Add(JoinedNames.In(topic, names) is { } list
                    ? RegisterDiagnostics.NamesJoined(topic, list)
                    : RegisterDiagnostics.TopicUnknown(topic, NearestName.Find(topic.Value, names)));
            }
        }

        // Who is named by name is told by CheckPrivateNames, here as everywhere.
        private void CheckPerson(Located<string> name)
        {
            var person = parts.People.FirstOrDefault(p => p.Id.Value == name.Value || p.IsCalled(name.Value));
            if (person is null && !diagnostics.HasErrorsIn("people.yaml"))
            {
                diagnostics.Add(UnknownPerson(name));
            }
            else if (person is { MayBeNamed: false } && !person.IsCalled(name.Value))
            {
                diagnostics.Add(RegisterDiagnostics.PersonNotPublic(name.Span, person.Name));
            }
        }

        // さん and 氏 belong to a credit, not to a name.
        private Diagnostic UnknownPerson(Located<string> name)
        {
            string[] names = [.. parts.People.SelectMany(p => p.Variants.Prepend(p.Name))];
            return JoinedNames.In(name, names) is { } list
                ? RegisterDiagnostics.NamesJoined(name, list)
                : RegisterDiagnostics.PersonUnknown(name, NearestName.Find(name.Value.TrimEnd('さ', 'ん', '氏', '様'), names));
        }

        private void CheckCredits(ImmutableArray<Located<Credit>> credits)
        {
            foreach (var credit in credits)
            {
                CheckPerson(credit.As(credit.Value.Name));
            }
        }

        private void CheckAdvisers(Participants? participants, SourceSpan source)
        {
            foreach (var name in participants?.Advisers?.Names ?? [])
            {
                CheckPerson(new Located<string>(name, source));
            }
        }

        private void CheckPlace(Located<Slug>? id)
        {
            if (id is { } wanted && parts.Places.All(p => p.Id != wanted.Value) && !diagnostics.HasErrorsIn("places.yaml"))
            {
                var name = wanted.As(wanted.Value.Value);
                diagnostics.Add(RegisterDiagnostics.PlaceUnknown(name, NearestName.Find(name.Value, parts.Places.Select(p => p.Id.Value))));
            }
        }

        // A file that exists and could not be bound has been reported already; that it "does not exist" would be untrue.
        private void CheckTraining(Located<Slug>? slug)
        {
            if (slug is { } wanted && !parts.Paths.Any(p => p.StartsWith("trainings/", StringComparison.Ordinal) &&
                Path.GetFileNameWithoutExtension(p) == wanted.Value.Value))
            {
                var name = wanted.As(wanted.Value.Value);
                var known = parts.Documents.OfType<Training>().Select(t => t.Slug.Value);
                diagnostics.Add(RegisterDiagnostics.TrainingUnknown(name, NearestName.Find(name.Value, known)));
            }
        }

        private void CheckFileName(YearReport report)
        {
            if (report.Slug.Value != report.Year.Year.ToString(CultureInfo.InvariantCulture))
            {
                diagnostics.Add(YearDiagnostics.YearDiffers(report.Source, Path.GetFileName(report.Source.File), report.Year.Year));
            }
        }

        private void CheckRegisters()
        {
            _names.CheckOrganization(parts.Settings.Operator);
            parts.People.ToList().ForEach(p => _names.CheckOrganization(p.Organization));
            foreach (var sector in parts.Organizations.Select(o => o.Sector).OfType<Located<string>>())
            {
                if (!parts.Settings.Sectors.IsEmpty && parts.Settings.FindSector(sector.Value) is null)
                {
                    var known = parts.Settings.Sectors.Select(s => s.Name).ToArray();
                    diagnostics.Add(RegisterDiagnostics.SectorUnknown(
                        sector, NearestName.Find(sector.Value, known), string.Join("、", known)));
                }
            }
        }
    }
}
