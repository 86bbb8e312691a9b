using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Where the marks of a <see cref="TargetBullet"/> stand: places on its track in percent, as SVG takes them.</summary>
/// <param name="Goal">The target.</param>
/// <param name="Stated">What the report states, or null.</param>
/// <param name="AtLeast">What the records say at least, or null.</param>
/// <param name="AtMost">What they say at most; the same where they are exact.</param>
public sealed record BulletMarks(string Goal, string? Stated, string? AtLeast, string? AtMost)
{
    /// <summary>Null where there is nothing to draw: no number, another measure, or not yet due. No data is never 0.</summary>
    public static BulletMarks? Of(TargetFigure figure)
    {
        var (target, computed) = (figure.Target, figure.Computed);
        if (target.Value is not > 0 || (target.StatedValue is null && computed is null)
            || figure.State is TargetState.MeasuredDifferently or TargetState.NotYetDue)
        {
            return null;
        }

        // The track ends at the largest number, so that nothing is cut off that went beyond the target.
        var end = Math.Max(target.Value.Value, Math.Max(target.StatedValue ?? 0, computed?.AtMost ?? 0));
        return new(At(target.Value)!, At(target.StatedValue), At(computed?.AtLeast), At(computed?.AtMost));

        string? At(int? number) => number is { } n ? (100.0 * n / end).ToString("0.#", CultureInfo.InvariantCulture) + "%" : null;
    }
}
