namespace SocialHub.Diagnostics;

/// <summary>A place in a file that a person wrote (原稿の位置).</summary>
/// <param name="File">Path below the content folder, with <c>/</c>, never starting with one.</param>
/// <param name="Line">1-based, as editors count.</param>
/// <param name="Column">1-based, in UTF-16 units, as editors count.</param>
public readonly record struct SourceSpan(string File, int Line, int Column) : IComparable<SourceSpan>
{
    /// <summary>The first character of <paramref name="file"/>.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1);

    /// <summary>The place <paramref name="offset"/> characters further on the same line.</summary>
    public SourceSpan Shift(int offset) => this with { Column = Column + offset };

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;

    /// <summary><c>file(line,column)</c>, the form that compilers print.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
