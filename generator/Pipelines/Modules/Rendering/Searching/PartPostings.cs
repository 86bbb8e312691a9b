using System.Buffers;

namespace SocialHub.Pipelines;

/// <summary>In which pieces a part stands, by level.</summary>
/// <param name="lists">Hold what is written.</param>
internal sealed class PartPostings(ByteLists lists)
{
    // Most parts stand in no title: one object for most, not three, for there are many.
    private Postings _text;
    private Postings[]? _titles;
    private int _last = -1;

    /// <summary>In how many pieces it stands.</summary>
    public int Count { get; private set; }

    /// <summary>How many letters <see cref="WriteTo"/> writes: those of each level, and a point for each that another follows.</summary>
    public int Length => _text.Length + (_titles?.Sum(l => l.Length) ?? 0)
        + (_text.Length == 0 ? Array.FindLastIndex(_titles!, l => l.Length > 0) : (int)SearchLevel.Text);

    /// <summary>Takes a piece at the best level that it has: the first that is told.</summary>
    public void Add(int number, SearchLevel level)
    {
        if (number == _last)
        {
            return;
        }

        if (level == SearchLevel.Text)
        {
            _text.Add(lists, number);
        }
        else
        {
            _titles ??= NewLevels();
            _titles[(int)level].Add(lists, number);
        }

        _last = number;
        Count++;
    }

    /// <summary>Writes letters, ASCII: the best level first, levels apart by a point.</summary>
    public void WriteTo(IBufferWriter<byte> letters)
    {
        var points = 0;
        foreach (var level in (ReadOnlySpan<Postings>)[.. _titles ?? NewLevels(), _text])
        {
            if (level.Length > 0)
            {
                letters.Write("....."u8[..points]);
                lists.Write(level.Letters, letters);
                points = 0;
            }

            points++;
        }
    }

    private static Postings[] NewLevels() => new Postings[(int)SearchLevel.Text];
}
