using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialHub.Engine;

/// <summary>Whether two values hold the same through and through: field by field, element by element.</summary>
/// <remarks>
/// Records compare their arrays by identity; two plans of a site have other arrays with the same content. When in doubt
/// (too deep, a kind of value that is not known) the answer is no, which costs time and never a byte. A program that was
/// compiled ahead of time has no list of fields: there the answer is no for all but one and the same object.
/// </remarks>
public static class SameContent
{
    private const int Deepest = 60;

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    public static bool Of(object? one, object? other) => Compare(one, other, 0);

    private static bool Compare(object? one, object? other, int depth)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one is null || other is null || one.GetType() != other.GetType() || depth > Deepest)
        {
            return false;
        }

        return one switch
        {
            string or Type or Delegate or DateOnly or TimeOnly or decimal => one.Equals(other),
            Array list => Elements(list, (Array)other, depth + 1),
            IDictionary map => Entries(map, (IDictionary)other, depth + 1),
            _ when one.GetType() is { IsPrimitive: true } or { IsEnum: true } => one.Equals(other),
            _ => RuntimeFeature.IsDynamicCodeSupported && HaveSameFields(one, other, depth + 1),
        };
    }

    private static bool Elements(Array one, Array other, int depth)
    {
        if (one.Rank != 1 || one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!Compare(one.GetValue(i), other.GetValue(i), depth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Entries(IDictionary one, IDictionary other, int depth) =>
        one.Count == other.Count && one.Keys.Cast<object>().All(k => other.Contains(k) && Compare(one[k], other[k], depth));

    private static bool HaveSameFields(object one, object other, int depth) =>
        Fields.GetOrAdd(one.GetType(), FieldsOf).All(f => Compare(f.GetValue(one), f.GetValue(other), depth));

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Only called where types are whole; see IsDynamicCodeSupported above.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Only called where types are whole; see IsDynamicCodeSupported above.")]
    private static FieldInfo[] FieldsOf(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var level = type; level is not null; level = level.BaseType)
        {
            fields.AddRange(level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        }

        return [.. fields];
    }
}
