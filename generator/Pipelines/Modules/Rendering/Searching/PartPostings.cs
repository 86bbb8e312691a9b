namespace SocialHub.Pipelines;

/// <summary>In which pieces a part stands, by level.</summary>
internal sealed class PartPostings
{
    private readonly Postings?[] _levels = new Postings?[(int)SearchLevel.Text + 1];
    private int _last = -1;

    /// <summary>In how many pieces it stands.</summary>
    public int Count { get; private set; }

    /// <summary>How many letters it takes, about.</summary>
    public int Length => _levels.Sum(l => (l?.Length ?? 0) + 1);

    /// <summary>Takes a piece at the best level that it has: the first that is told.</summary>
    public void Add(int number, SearchLevel level)
    {
        if (number != _last)
        {
            (_levels[(int)level] ??= new Postings()).Add(number);
            _last = number;
            Count++;
        }
    }

    /// <summary>The best level first, levels apart by a point.</summary>
    public override string ToString() => string.Join('.', _levels.Select(l => l?.ToString())).TrimEnd('.');
}
