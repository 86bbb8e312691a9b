using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Puts the frozen editions and the voices of each roadmap beside it, and tells what each edition changed.</summary>
internal static class GatherHistories
{
    /// <param name="current">The roadmaps that are published.</param>
    /// <param name="frozen">The frozen editions of all roadmaps.</param>
    /// <param name="voices">The voices about all roadmaps.</param>
    /// <param name="sessions">The sessions that are published.</param>
    public static ImmutableArray<RoadmapHistory> From(
        ImmutableArray<Roadmap> current,
        IEnumerable<Roadmap> frozen,
        ImmutableArray<Voice> voices,
        ImmutableArray<Session> sessions)
    {
        var editions = frozen.ToLookup(r => r.Slug);
        return [.. current.Select(r => History(r, editions[r.Slug], voices.Where(v => v.Roadmap == r.Slug), sessions))];
    }

    private static RoadmapHistory History(
        Roadmap current, IEnumerable<Roadmap> frozen, IEnumerable<Voice> voices, ImmutableArray<Session> sessions)
    {
        Roadmap[] editions = [.. frozen.Where(r => r.Edition is not null).OrderBy(NumberOf)];
        Roadmap[] all = current.Edition is null ? editions : [.. editions, current];
        var heard = voices.Select(v => WithCellIds(v, current, editions))
            .OrderByDescending(v => v.ReceivedOn.LastDay)
            .ThenBy(v => v.Id.Value.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        var steps = all.Select((r, i) => StepOf(r, i == 0 ? null : all[i - 1], heard, sessions));
        return new RoadmapHistory { Current = current, Steps = [.. steps.Reverse()], Voices = heard };
    }

    private static EditionStep StepOf(
        Roadmap roadmap, Roadmap? previous, ImmutableArray<Voice> voices, ImmutableArray<Session> sessions)
    {
        var named = roadmap.Edition!.Causes.Select(c => new CauseLine(
            [.. c.Cells.Select(n => CellId(n.Value, roadmap, previous))],
            voices.FirstOrDefault(v => v.Id.Value == c.Voice?.Value),
            sessions.FirstOrDefault(s => s.Slug == c.Session?.Value),
            c.Text)).ToArray();

        // A voice that says which edition took it up is a cause of it, whether the edition repeats that or not.
        var adopted = voices
            .Where(v => v.Edition?.Value == roadmap.Edition.Number.Value && !v.ChangedCells.IsEmpty && named.All(c => c.Voice != v))
            .Select(v => new CauseLine([.. v.ChangedCells.Select(c => c.Value)], v, null, ""));
        var diff = previous is null ? null : RoadmapDiff.Between(previous, roadmap);
        return new EditionStep(roadmap, roadmap.Edition, diff, [.. named, .. adopted]);
    }

    // Authors write 短期／市民; from here on a cell has its id. What no edition has stays as written, and is reported.
    private static Voice WithCellIds(Voice voice, Roadmap current, Roadmap[] editions)
    {
        Roadmap[] newestFirst = [current, .. editions.Reverse()];
        return voice with
        {
            Cell = voice.Cell is { } cell ? cell.As(CellId(cell.Value, newestFirst)) : null,
            ChangedCells = [.. voice.ChangedCells.Select(c => c.As(CellId(c.Value, newestFirst)))],
        };
    }

    private static string CellId(string nameOrId, params ReadOnlySpan<Roadmap?> editions)
    {
        foreach (var edition in editions)
        {
            if (edition?.FindCell(nameOrId) is { } cell)
            {
                return cell.Id;
            }
        }

        return nameOrId;
    }

    private static int NumberOf(Roadmap roadmap) => roadmap.Edition!.Number.Value;
}
