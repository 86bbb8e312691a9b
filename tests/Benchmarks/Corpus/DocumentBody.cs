using System.Text;

namespace SocialHub.Benchmarks;

/// <summary>Writes a document of 3,000 to 6,000 bytes and somewhat more, with a table, code, a picture, a list and a note each.</summary>
internal sealed class DocumentBody(SplitMix random, IReadOnlyList<Link> links)
{
    private readonly Sentences _sentences = new(random, links);
    private readonly Blocks _blocks = new(random);
    private readonly List<string> _chapters = [];
    private bool _hasTable;
    private bool _hasCode;
    private bool _hasPicture;
    private bool _hasNote;
    private int _lists;

    private bool IsComplete => _hasTable && _hasCode && _hasPicture && _hasNote && _lists > 0;

    public string Write()
    {
        var wanted = random.Between(3000, 6000);
        _chapters.Add(_sentences.Paragraph(2, 3));
        var heads = random.Some(Words.Heads, Words.Heads.Length);
        var first = random.Below(3);
        for (var count = 1; Size() < wanted || !IsComplete; count++)
        {
            _chapters.Add(string.Join("\n\n", Chapter(heads[(count - 1) % heads.Length], count, (first + count) % 4)));
        }

        _chapters.Add($"[^1]: {random.Between(2012, 2024)}年の{random.Pick(Words.Places)}の集計。{random.Pick(Words.Results)}。");
        return string.Join("\n\n", _chapters) + "\n";
    }

    private int Size() => _chapters.Sum(Encoding.UTF8.GetByteCount);

    private IEnumerable<string> Chapter(string head, int count, int turn)
    {
        yield return $"## {head}";
        yield return _sentences.Paragraph();
        if (Special(turn) is { } block)
        {
            yield return block;
        }

        if (!_hasNote && count >= 2)
        {
            _hasNote = true;
            yield return $"{_sentences.Paragraph(1, 2)}この数字には注意が要る[^1]。";
        }
        else if (random.Below(3) == 0)
        {
            yield return $"### {random.Pick(Words.Subheads)}";
            yield return _sentences.Paragraph(1, 2);
        }

        if (random.Below(6) == 0)
        {
            yield return $"> {random.Pick(Words.Actors)}の話：{_sentences.Quote()}";
        }
    }

    private string? Special(int turn)
    {
        switch (turn)
        {
            case 0 when !_hasTable:
                _hasTable = true;
                return _blocks.Table();
            case 1 when !_hasCode:
                _hasCode = true;
                return _blocks.Code();
            case 2:
                return _lists++ % 2 == 0 ? _blocks.Bullets() : _blocks.Numbers();
            default:
                return _hasPicture ? null : Picture();
        }
    }

    private string Picture()
    {
        _hasPicture = true;
        return _blocks.Picture();
    }
}
