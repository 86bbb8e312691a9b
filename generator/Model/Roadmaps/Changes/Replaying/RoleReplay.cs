namespace SocialHub.Model;

/// <summary>Does the changes of roles: first they leave, then they come in ascending order, then texts and states change.</summary>
internal sealed class RoleReplay
{
    private readonly HashSet<RolePlace> _leaving;
    private readonly ILookup<(Slug, Slug), (int To, Role Role)> _coming;
    private readonly Dictionary<RolePlace, Role> _texts;
    private readonly Dictionary<RolePlace, RoleState> _states;

    public RoleReplay(Roadmap before, ImmutableArray<RoadmapChange> changes)
    {
        var old = PlacedRole.AllOf(before).ToDictionary(r => r.Place, r => r.Role);
        var moved = changes.OfType<RoadmapChange.RoleMoved>().ToArray();
        _leaving = [.. changes.OfType<RoadmapChange.RoleRemoved>().Select(r => r.From), .. moved.Select(m => m.From)];
        _coming = moved.Select(m => (m.To, Role: old[m.From]))
            .Concat(changes.OfType<RoadmapChange.RoleAdded>().Select(a => (a.To, a.Role)))
            .OrderBy(c => c.To.Index)
            .ToLookup(c => (c.To.Stage, c.To.Sector), c => (c.To.Index, c.Role));
        _texts = changes.OfType<RoadmapChange.RoleReworded>().ToDictionary(r => r.At, r => r.After);
        _states = changes.OfType<RoadmapChange.RoleStateChanged>().ToDictionary(s => s.At, s => s.After);
    }

    /// <summary>A stage that holds the roles of the old edition, with those of the new.</summary>
    public Stage Fill(Stage stage) => stage with { Cells = [.. stage.Cells.Select(Fill)] };

    private Cell Fill(Cell cell)
    {
        var roles = cell.Roles.Where((_, i) => !_leaving.Contains(PlaceIn(cell, i))).ToList();
        foreach (var (to, role) in _coming[(cell.Stage, cell.Sector.Id)])
        {
            roles.Insert(to, role);
        }

        return cell with { Roles = [.. roles.Select((r, i) => Change(r, PlaceIn(cell, i)))] };
    }

    private Role Change(Role role, RolePlace place)
    {
        var text = _texts.GetValueOrDefault(place, role);
        var state = _states.GetValueOrDefault(place, role.State);
        return role with { State = state, Text = text.Text, Partners = text.Partners };
    }

    private static RolePlace PlaceIn(Cell cell, int index) => new(cell.Stage, cell.Sector.Id, index);
}
