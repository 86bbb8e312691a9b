using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reports an id that was used before.</summary>
internal sealed class UniqueIds(DiagnosticBag diagnostics)
{
    private readonly Dictionary<Slug, SourceSpan> _first = [];

    public bool TryAdd(Located<Slug> id)
    {
        if (_first.TryAdd(id.Value, id.Span))
        {
            return true;
        }

        diagnostics.Add(FieldDiagnostics.IdDuplicated(id.As(id.Value.Value), _first[id.Value]));
        return false;
    }
}
