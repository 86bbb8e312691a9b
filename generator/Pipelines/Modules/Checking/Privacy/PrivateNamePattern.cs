using System.Text.RegularExpressions;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds people who must not be named: as they write it, with spaces, readings or emphasis within, or as an address escapes it.</summary>
internal sealed class PrivateNamePattern
{
    // 見本 太郎, ｜見本《みもと》太郎, 見本**太郎**: still the same name.
    private const string Between = @"(?:《[^》\n]{0,20}》|[|｜ 　*_]){0,4}";
    private const string Titles = @"(?=[ 　]?(?:さん|氏|様|先生|くん|君|ちゃん))";
    private const int LongEnoughAlone = 3;

    private readonly ImmutableArray<Person> _hidden;

    // Of each name the characters without capitals.
    private readonly string[] _signs;
    private readonly Regex _names;

    public PrivateNamePattern(ImmutableArray<Person> people)
    {
        string[] published = [.. people.Where(p => p.MayBeNamed).SelectMany(Names)];
        _hidden = [.. people.Where(p => !p.MayBeNamed)];
        _signs = [.. _hidden.SelectMany(Names).Select(n => string.Concat(n.Where(c => !HasCase(c))))];

        // A published name comes first: 見本太郎丸 may be named where 見本太郎 may not.
        var forms = published.Select(n => (Form: Spread(n), n.Length))
            .Concat(_hidden.SelectMany((p, i) => Names(p).Except(published).Select(n => ($"(?<p{i}>{Alone(n)}|{Regex.Escape(Uri.EscapeDataString(n))})", n.Length))));
        _names = new Regex(
            string.Join('|', forms.OrderByDescending(f => f.Length).Select(f => f.Item1)),
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10));
    }

    /// <summary>True when everybody may be named.</summary>
    public bool IsEmpty => _hidden.IsEmpty;

    /// <summary>Who is named in a text, and where.</summary>
    public IEnumerable<(Person Person, int Index)> FindIn(string text) => !MayName(text)
        ? []
        : from match in _names.Matches(text)
          from number in Enumerable.Range(0, _hidden.Length)
          where match.Groups[$"p{number}"].Success
          select (_hidden[number], match.Index);

    /// <summary>Who is named in the path of a file; there the id names a person too.</summary>
    public IEnumerable<(Person Person, int Index)> FindInPath(string path) => FindIn(path).Concat(
        from person in _hidden
        where Regex.IsMatch(path, $"(?<![a-z0-9]){Regex.Escape(person.Id.Value)}(?![a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        select (person, 0));

    // A text that lacks a character of each name is most texts. Letters that have a capital, and addresses, are left to the pattern.
    private bool MayName(string text) =>
        text.Contains('%', StringComparison.Ordinal) || Array.Exists(_signs, n => n.All(c => text.Contains(c, StringComparison.Ordinal)));

    private static bool HasCase(char c) => char.IsSurrogate(c) || char.ToUpperInvariant(c) != char.ToLowerInvariant(c);

    private static IEnumerable<string> Names(Person person) =>
        person.Variants.Prepend(person.Name).Select(n => string.Concat(n.Where(c => !char.IsWhiteSpace(c)))).Where(n => n.Length > 0);

    // 林一 is in 森林一帯 too: so short a name needs its space or a title.
    private static string Alone(string name) => name.Length >= LongEnoughAlone ? Spread(name)
        : name.Length == 2 ? $"{Regex.Escape(name[..1])}[ 　]{Regex.Escape(name[1..])}|{Spread(name)}{Titles}"
        : Spread(name) + Titles;

    private static string Spread(string name) => string.Join(Between, name.Select(c => Regex.Escape(c.ToString())));
}
