using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class SearchIndexTests
{
    /// <summary>Few letters, so that parts are common and longer parts are listed.</summary>
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["あいう 家"], 0, 40];

    [Fact]
    public void Every_listed_part_lists_exactly_the_pieces_that_hold_it() => Texts.Array[40, 80].Sample(
        texts => RowsOf(texts).All(row => row.Key[0] == '\u0001' || PiecesOf(row.Postings) == Plain(texts, row.Key)), iter: 20);

    [Fact]
    public void A_part_that_is_not_listed_has_a_shorter_one_that_is_rare_or_is_nowhere() => Texts.Array[40, 80].Sample(texts =>
    {
        var rows = RowsOf(texts).ToDictionary(r => r.Key, r => r.Postings, StringComparer.Ordinal);
        return (from text in texts from start in Enumerable.Range(0, text.Length) from length in new[] { 2, 3, 4 } select (text, start, length))
            .Where(p => p.start + p.length <= p.text.Length)
            .Select(p => p.text.Substring(p.start, p.length))
            .Where(part => !part.Contains(' ', StringComparison.Ordinal) && !rows.ContainsKey(part))
            .All(part => part.Length > 2 && (IsRare(rows, part[1..]) || IsRare(rows, part[..^1])));
    }, iter: 20);

    private static bool IsRare(Dictionary<string, string> rows, string part) =>
        !rows.TryGetValue(part, out var postings) || PiecesOf(postings).Split(' ').Length <= 30;

    private static IEnumerable<(string Key, string Postings)> RowsOf(string[] texts) => new SearchIndex(
        [.. texts.Select((t, i) => new SearchPiece(EntryOf(t), i * SearchPiece.Most, new[] { new SearchBlock(t, null, false) }))],
        new SearchFold(FrozenDictionary<Rune, Rune>.Empty)).Rows
        .Select(r => (SearchParts.TextOf(r.Part), LettersOf(r.Postings)));

    private static string LettersOf(PartPostings postings)
    {
        var letters = new ArrayBufferWriter<byte>();
        postings.WriteTo(letters);
        return Encoding.ASCII.GetString(letters.WrittenSpan);
    }

    private static SearchEntry EntryOf(string text) => new() { Title = "題", Kind = "記事", Address = "/a/", Rank = 1, Blocks = [new SearchBlock(text, null, false)] };

    private static string Plain(string[] texts, string part) => string.Join(' ', Enumerable.Range(0, texts.Length)
        .Where(i => texts[i].Contains(part, StringComparison.Ordinal)).Select(i => i * SearchPiece.Most));

    private static string PiecesOf(string postings) => string.Join(' ', postings.Split('.').SelectMany(PostingsTests.Read).Order());
}
