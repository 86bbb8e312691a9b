namespace SocialHub.Model;

/// <summary>The parts of a document that are translated one by one, in the order of its page.</summary>
public static class DocumentParts
{
    /// <summary>The key of title, summary and what stands before the first heading.</summary>
    public const string Lead = "はじめ";

    /// <summary>The key of a roadmap's goal.</summary>
    public const string Goal = "ゴール";

    /// <summary>The key of a roadmap's text.</summary>
    public const string Overview = "説明";

    /// <summary>Parts without text, such as a blank cell, are none. A state of a role is data and no text.</summary>
    public static ImmutableArray<DocumentPart> Of(Document document) => document is Roadmap roadmap
        ? [.. OfRoadmap(roadmap)]
        : [LeadOf(document), .. document.Body.Sections.Select(s => DocumentPart.Of(s.Id, s.Text.PlainText))];

    private static DocumentPart LeadOf(Document document)
    {
        string[] more = document is Session session ? [session.Aim, .. session.Points] : [];
        return DocumentPart.Of(Lead, [document.Title, document.Summary, document.Body.Introduction.PlainText, .. more]);
    }

    private static IEnumerable<DocumentPart> OfRoadmap(Roadmap roadmap)
    {
        yield return DocumentPart.Of(Lead, roadmap.Title, roadmap.Catchphrase, roadmap.Summary);
        if (roadmap.Goal.Length > 0)
        {
            yield return DocumentPart.Of(Goal, roadmap.Goal);
        }

        if (!roadmap.Body.IsEmpty)
        {
            yield return DocumentPart.Of(Overview, roadmap.Body.PlainText);
        }

        foreach (var stage in roadmap.Stages)
        {
            yield return DocumentPart.Of(stage.Id.Value, stage.Name, stage.Aim);
            foreach (var cell in stage.Cells.Where(c => !c.IsBlank))
            {
                yield return DocumentPart.Of(cell.Id, cell.Roles.SelectMany(r => new[] { r.Text.PlainText, r.Partners.PlainText }));
            }
        }
    }
}
