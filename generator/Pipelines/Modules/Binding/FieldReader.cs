using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads the keys of one map by its schema, and reports all that is wrong with them in one go.</summary>
/// <remarks>
/// A key that is missing or unreadable makes <see cref="IsComplete"/> false only when it is required: a document with
/// a broken optional key is still bound, so that others which link to it do not report it missing.
/// </remarks>
internal sealed class FieldReader
{
    private readonly MapNode _map;
    private readonly Schema _schema;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<Field> _meant = [];

    public FieldReader(MapNode map, Schema schema, DiagnosticBag diagnostics)
    {
        (_map, _schema, _diagnostics) = (map, schema, diagnostics);
        CheckKeys();
    }

    /// <summary>True while every required key that was read had a value.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The value, or <c>default</c> with <see cref="IsComplete"/> false.</summary>
    public T Required<T>(Field<T> field) => Locate(field) is { } value ? value.Value : default!;

    public T Optional<T>(Field<T> field, T fallback) => Locate(field) is { } value ? value.Value : fallback;

    /// <summary>The value with its place, or null.</summary>
    public Located<T>? Locate<T>(Field<T> field)
    {
        var entry = Find(field);
        var value = entry is null
            ? null
            : field.Kind.Read(entry.Value, new FieldContext(entry.Key.Value, field.Example, _diagnostics));
        if (entry is null && field.IsRequired && !_meant.Contains(field))
        {
            _diagnostics.Add(FieldDiagnostics.KeyMissing(_map.Span, _schema.JapaneseName, field.JapaneseName, field.Example));
        }

        IsComplete &= value is not null || !field.IsRequired;
        return value;
    }

    /// <summary>Where the value stands, readable or not; null without the key.</summary>
    public SourceSpan? PlaceOf(Field field) => Find(field)?.Value.Span;

    /// <summary>The values of a list without their places; empty where there is none.</summary>
    public ImmutableArray<T> List<T>(Field<ImmutableArray<Located<T>>> field) => [.. LocatedList(field).Select(i => i.Value)];

    /// <summary>The values of a list; empty where there is none.</summary>
    public ImmutableArray<Located<T>> LocatedList<T>(Field<ImmutableArray<Located<T>>> field) =>
        Locate(field) is { } list ? list.Value : [];

    /// <summary>Tells what is wrong between keys, which no single value shows.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    private MapEntry? Find(Field field) => _map.Entries.FirstOrDefault(e => field.IsCalled(e.Key.Value));

    private void CheckKeys()
    {
        var seen = new Dictionary<Field, SourceSpan>();
        var unknown = new List<Located<string>>();
        foreach (var (key, value) in _map.Entries.Select(e => (e.Key, e.Value)))
        {
            if (_schema.Find(key.Value) is not { } field)
            {
                unknown.Add(key);
            }
            else if (!seen.TryAdd(field, key.Span))
            {
                _diagnostics.Add(FieldDiagnostics.KeyDuplicated(key, (value as TextNode)?.Text, seen[field]));
            }
        }

        foreach (var key in unknown)
        {
            ReportUnknown(key, [.. _schema.Fields.Where(f => !seen.ContainsKey(f) && !_meant.Contains(f))], unknown.Count == 1);
        }
    }

    // A key that is meant by an unknown one is not told as missing: one slip, one diagnostic.
    private void ReportUnknown(Located<string> key, ImmutableArray<Field> free, bool isOnly)
    {
        var missing = free.Where(f => f.IsRequired).ToArray();
        var meant = MeantKey.Find(key.Value, free) ?? MeantKey.Find(key.Value, _schema.Fields) ?? (isOnly && missing.Length == 1 ? missing[0] : null);
        if (meant is not null)
        {
            _meant.Add(meant);
        }

        var name = meant is null ? null : MeantKey.NameOf(meant, key.Value);
        _diagnostics.Add(FieldDiagnostics.KeyUnknown(
            key, _schema.JapaneseName, name, string.Join("、", _schema.Fields.Select(f => f.JapaneseName)),
            name is not null && MeantKey.IsSame(key.Value, name)));
    }
}
