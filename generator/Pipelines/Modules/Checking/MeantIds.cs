using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds the id of what was named by its name: 会場: 見本会館 for 会場: hall.</summary>
internal sealed class MeantIds(SiteParts parts)
{
    /// <summary>An unreadable id with the id of the only place, organization or document that bears the name.</summary>
    public Diagnostic Refine(Diagnostic diagnostic)
    {
        if (diagnostic is not { Code: "id-unreadable", Mend: TextEdit { IsSafe: false } edit })
        {
            return diagnostic;
        }

        var loose = LooseForm.Of(edit.Old);
        var ids = Named().Where(n => LooseForm.Of(n.Name).Contains(loose, StringComparison.Ordinal)).Select(n => n.Id).Distinct().ToArray();
        return ids is [var id]
            ? diagnostic with { Remedy = $"名前ではなくidを書きます。「{id}」のことでしたら、そう書きかえてください。", Mend = edit with { New = id } }
            : diagnostic;
    }

    private IEnumerable<(string Name, string Id)> Named() =>
    [
        .. parts.Places.Select(p => (p.Name, p.Id.Value)),
        .. parts.Organizations.SelectMany(o => o.Variants.Prepend(o.Name).Select(n => (n, o.Id.Value))),
        .. parts.Documents.Select(d => (d.Title, d.Slug.Value)),
    ];
}
