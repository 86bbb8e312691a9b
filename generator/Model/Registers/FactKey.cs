using System.Diagnostics.CodeAnalysis;

namespace SocialHub.Model;

/// <summary>The name by which a published fact is known for ever (事実の名前), also when the fact is gone.</summary>
/// <remarks>
/// A record is named by its address without slashes at its ends, <c>sessions/2023-07-10-study</c>; a part of it by a
/// number sign and short names, <c>results/2023#t4</c>; an address by itself, <c>/old/</c>. ASCII, without spaces.
/// </remarks>
public readonly record struct FactKey : IComparable<FactKey>
{
    private FactKey(string text) => Text = text;

    public string Text { get; }

    /// <summary>True for an address, e.g. <c>/old/</c>.</summary>
    public bool IsAddress => Text.StartsWith('/');

    /// <summary>What this fact is a part of, nearest first: for <c>a/b#c/d</c>, <c>a/b#c</c>, <c>a/b</c> and <c>a</c>; for <c>/a/b/</c>, <c>a/b</c> and <c>a</c>.</summary>
    public IEnumerable<FactKey> Owners
    {
        get
        {
            var rest = Text.Trim('/');
            if (IsAddress && rest.Length > 0)
            {
                yield return new FactKey(rest);
            }

            for (var end = rest.LastIndexOfAny(['/', '#']); end > 0; end = rest.LastIndexOfAny(['/', '#']))
            {
                rest = rest[..end];
                yield return new FactKey(rest);
            }
        }
    }

    /// <summary>The record that is read at an address.</summary>
    public static FactKey Of(Route record) => new(record.Path.Trim('/'));

    /// <summary>An entry of a register that has no address of its own.</summary>
    public static FactKey Of(string register, Slug entry) => new($"{register}/{entry}");

    /// <summary>An address itself.</summary>
    public static FactKey OfAddress(Route address) => new(address.Path);

    /// <summary>Reads what <see cref="Text"/> says.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? text, out FactKey key)
    {
        key = new FactKey(text ?? "");
        return Route.TryFrom(text, out _) || IsRecord(text);
    }

    /// <summary>A part of this record, e.g. <c>#t4</c>; or of this part, e.g. <c>#short/citizen</c>.</summary>
    public FactKey Part(string name) => new($"{Text}{(Text.Contains('#') ? '/' : '#')}{name}");

    /// <summary>The same fact of a record that moved to another address.</summary>
    public FactKey Moved(FactKey from, FactKey to) => new(to.Text + Text[from.Text.Length..]);

    public int CompareTo(FactKey other) => string.CompareOrdinal(Text, other.Text);

    public static bool operator <(FactKey left, FactKey right) => left.CompareTo(right) < 0;

    public static bool operator <=(FactKey left, FactKey right) => left.CompareTo(right) <= 0;

    public static bool operator >(FactKey left, FactKey right) => left.CompareTo(right) > 0;

    public static bool operator >=(FactKey left, FactKey right) => left.CompareTo(right) >= 0;

    public override string ToString() => Text;

    private static bool IsRecord(string? text) =>
        text is not null && text.Split('#') is [var record, .. var part] && part.Length <= 1 &&
        record.Split('/').Concat(part.SelectMany(p => p.Split('/'))).All(s => Slug.TryFrom(s, out _));
}
