namespace SocialHub.Pipelines;

/// <summary>The places of a poster on A1, in millimetres. <c>theme/Templates/PosterSheet/</c> draws the same numbers.</summary>
/// <param name="IsLandscape">Lying, not upright.</param>
/// <param name="Width">Of what is between the margins.</param>
/// <param name="Height">Of what is between the margins.</param>
/// <param name="LabelWidth">Of the column with the sectors' names.</param>
/// <param name="GoalWidth">Of the column in which the lines meet.</param>
/// <param name="FootHeight">Of frames, legend and credits, with the space above them.</param>
internal sealed record PosterFrame(bool IsLandscape, int Width, int Height, int LabelWidth, int GoalWidth, int FootHeight)
{
    /// <summary>24 pt: the smallest letters that there are.</summary>
    public const double SmallLetters = 24 * MillimetresOfPoint;

    /// <summary>From line to line of small letters.</summary>
    public const double SmallLine = 11.5;

    /// <summary>Of the summary.</summary>
    public const double LeadLetters = 28 * MillimetresOfPoint;

    public const double LeadLine = 14;

    /// <summary>Of the names of stages.</summary>
    public const double StageLetters = 18;

    public const double StageLine = 22;

    /// <summary>Of title, summary and edition, besides their lines.</summary>
    public const double HeadSpace = 33;

    /// <summary>Below the names of the stages.</summary>
    public const double StageSpace = 5;

    /// <summary>Above the text of a cell: the line with its station, short id and state.</summary>
    public const double StationHeight = 24;

    /// <summary>Between the cells of a column.</summary>
    public const double CellSpace = 5;

    /// <summary>Between the columns, at the right of each.</summary>
    public const double ColumnSpace = 6;

    /// <summary>Of a QR code in a cell, with its quiet zone.</summary>
    public const double CodeSide = 30;

    /// <summary>What the code takes of the width of the lines beside it.</summary>
    public const double CodeWidth = CodeSide + 2;

    /// <summary>Where the code begins below the upper edge of its cell.</summary>
    public const double CodeTop = 11;

    /// <summary>In a narrower column the state has a line of its own.</summary>
    public const double WideColumn = 104;

    /// <summary>Length of a line of the goal, which is written downwards.</summary>
    public const int GoalMeasure = 13_000;

    public const int GoalLines = 3;

    /// <summary>Of a line of the credits at the foot.</summary>
    public const double CreditWidth = 240;

    public const int CreditLines = 5;

    /// <summary>Below each role.</summary>
    public const double RoleSpace = 3;

    private const double MillimetresOfPoint = 25.4 / 72;

    public static PosterFrame Portrait { get; } = new(false, 594 - 40, 841 - 32, 38, 86, 168);

    public static PosterFrame Landscape { get; } = new(true, 841 - 40, 594 - 32, 46, 86, 106);

    /// <summary>Sizes of the catchphrase, the largest first, with the most lines of each.</summary>
    public static ImmutableArray<(int Size, int Lines)> TitleSteps(bool isLandscape) =>
        isLandscape ? [(52, 1), (44, 1), (36, 1), (32, 1), (28, 2), (22, 2)] : [(52, 1), (44, 1), (36, 1), (32, 1), (36, 2), (28, 2), (22, 2)];

    /// <summary>Sizes of what people do in points, the largest first.</summary>
    public static ImmutableArray<int> LetterSteps { get; } = [40, 36, 32, 28, 24];

    /// <summary>Width of a column, without the space at its right.</summary>
    public double ColumnWidth(int stages) => ((double)(Width - LabelWidth - GoalWidth) / stages) - ColumnSpace;

    /// <summary>Millimetres of a size in points.</summary>
    public static double Millimetres(int points) => points * MillimetresOfPoint;

    /// <summary>A measure in thousandths of the letters' size.</summary>
    public static int Measure(double width, double letters) => (int)(width * 1000 / letters);
}
