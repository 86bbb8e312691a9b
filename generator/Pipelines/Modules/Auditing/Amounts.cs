using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Numbers with their unit, as sentences need them.</summary>
internal static class Amounts
{
    /// <summary><c>17社</c>; only of a target whose number was stated.</summary>
    public static string Stated(Target target) => string.Create(CultureInfo.InvariantCulture, $"{target.StatedValue}{target.Unit}");

    /// <summary><c>18社</c>, <c>6名から17名</c>, or null where nothing was computed.</summary>
    public static string? Computed(TargetFigure figure) => figure.Computed switch
    {
        null => null,
        { IsExact: true } exact => string.Create(CultureInfo.InvariantCulture, $"{exact.AtLeast}{figure.Target.Unit}"),
        { } range => string.Create(CultureInfo.InvariantCulture, $"{range.AtLeast}{figure.Target.Unit}から{range.AtMost}{figure.Target.Unit}"),
    };
}
