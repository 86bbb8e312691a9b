using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds the largest letters at which a roadmap finds its place on a poster, or the places that hold too much.</summary>
internal sealed class PosterFitting
{
    private const int SummaryLines = 3;
    private const int NameLines = 2;
    private const int AimLines = 3;

    private readonly Roadmap _roadmap;
    private readonly PosterFrame _frame;
    private readonly PosterText _text;
    private readonly double _column;

    /// <param name="roadmap">With at least one stage.</param>
    /// <param name="text">Of this roadmap.</param>
    /// <param name="frame">Upright or lying.</param>
    public PosterFitting(Roadmap roadmap, PosterText text, PosterFrame frame)
    {
        (_roadmap, _frame, _text) = (roadmap, frame, text);
        _column = frame.ColumnWidth(roadmap.Stages.Length);
        TitleSize = PosterFrame.TitleSteps(frame.IsLandscape)
            .Where(s => TextFit.Lines(_text.Title, PosterFrame.Measure(frame.Width, s.Size)) <= s.Lines)
            .Select(s => s.Size).FirstOrDefault(PosterFrame.TitleSteps(frame.IsLandscape)[^1].Size);
        Letters = PosterFrame.LetterSteps.FirstOrDefault(l => MapHeight(l) <= MapRoom, PosterFrame.LetterSteps[^1]);
        Crowded = [.. Panels().Append(Map()).OfType<Crowding>()];
    }

    public bool IsLandscape => _frame.IsLandscape;

    /// <summary>Of the catchphrase, in millimetres.</summary>
    public int TitleSize { get; }

    /// <summary>Of what people do, in points.</summary>
    public int Letters { get; }

    /// <summary>True when the columns are so narrow that a state has a line of its own.</summary>
    public bool IsNarrow => _column < PosterFrame.WideColumn;

    /// <summary>What holds too much at the smallest letters; empty when the poster can be made.</summary>
    public ImmutableArray<Crowding> Crowded { get; }

    private PosterForm Form => IsLandscape ? PosterForm.Landscape : PosterForm.Portrait;

    private double HeadHeight => PosterFrame.HeadSpace + (_text.Summary.IsEmpty ? 0 : Lines(_text.Summary, _frame.Width, PosterFrame.LeadLetters) * PosterFrame.LeadLine) +
        (Lines(_text.Title, _frame.Width, TitleSize) * TitleSize * 1.3);

    private double StageHeight => PosterFrame.StageSpace + _text.Stages.Max(s =>
        (Lines(s.Name, _column, PosterFrame.StageLetters) * PosterFrame.StageLine) + (Lines(s.Aim, _column, PosterFrame.SmallLetters) * PosterFrame.SmallLine));

    // What head, stages and foot leave to the cells.
    private double MapRoom => _frame.Height - HeadHeight - StageHeight - _frame.FootHeight;

    private double MapHeight(int letters) => Enumerable.Range(0, _text.Sectors.Length).Sum(row => RowHeight(row, letters));

    private double RowHeight(int row, int letters) =>
        Math.Max(LabelHeight(row), _text.Cells.Max(s => s[row].Height(_column, letters)));

    private double LabelHeight(int row) => PosterFrame.StationHeight + PosterFrame.CellSpace +
        (Lines(_text.Sectors[row], _frame.LabelWidth - PosterFrame.RoleSpace, PosterFrame.SmallLetters) * PosterFrame.SmallLine);

    private IEnumerable<Crowding?> Panels()
    {
        var source = _roadmap.Source;
        var summary = _roadmap.SummarySource ?? source;
        var (size, most) = PosterFrame.TitleSteps(_frame.IsLandscape)[^1];
        yield return Panel("よびかけ", Lines(_text.Title, _frame.Width, size), most, source);
        yield return Panel("概要", Lines(_text.Summary, _frame.Width, PosterFrame.LeadLetters), SummaryLines, summary);
        yield return Panel("ゴール", TextFit.Lines(_text.Goal, PosterFrame.GoalMeasure), PosterFrame.GoalLines, source);
        yield return Panel("名前、利用条件、助成の表示", _text.Credits.Sum(c => Lines(c, PosterFrame.CreditWidth, PosterFrame.SmallLetters)),
            PosterFrame.CreditLines, SourceSpan.StartOf("site.yaml"));
        foreach (var (stage, (name, aim)) in _roadmap.Stages.Zip(_text.Stages))
        {
            var place = stage.Cells.IsEmpty ? source : stage.Cells[0].Source;
            yield return Panel($"「{stage.Name}」の名前", Lines(name, _column, PosterFrame.StageLetters), NameLines, place);
            yield return Panel($"「{stage.Name}」のめざすこと", Lines(aim, _column, PosterFrame.SmallLetters), AimLines, place);
        }
    }

    // The cell that makes the map highest is told; the others of its row have room.
    private Crowding? Map()
    {
        var smallest = PosterFrame.LetterSteps[^1];
        var excess = (int)Math.Ceiling((MapHeight(smallest) - MapRoom) / PosterCell.LineOf(smallest));
        if (excess <= 0)
        {
            return null;
        }

        var fullest = _text.Cells.SelectMany(s => s).MaxBy(c => c.Height(_column, smallest))!;
        return new Crowding(
            Form, $"「{_roadmap.FindCellName(fullest.Cell.Id)}」（{fullest.Lines(_column, smallest)}行）をふくむ、ますの並び", excess, fullest.Cell.Source);
    }

    private Crowding? Panel(string place, int needed, int available, SourceSpan source) =>
        new Fit(needed, available) is { Fits: false } fit ? new Crowding(Form, place, fit.Excess, source) : null;

    private static int Lines(ImmutableArray<string> text, double width, double letters) =>
        TextFit.Lines(text, PosterFrame.Measure(width, letters));
}
