using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>What became of an intake sheet.</summary>
/// <param name="Files">The files of voices with the new ones at their ends; none after an error.</param>
/// <param name="SheetDiagnostics">What is wrong with the sheet; places are lines and columns of it.</param>
/// <param name="ContentDiagnostics">What is wrong with the content, so that nothing can be added to it.</param>
/// <param name="Added">How many voices are new.</param>
/// <param name="AlreadyThere">How many cards were imported before.</param>
/// <param name="NotPublic">How many cards may not be published and were left alone.</param>
public sealed record VoiceImport(
    ImmutableArray<ContentFile> Files,
    ImmutableArray<Diagnostic> SheetDiagnostics,
    ImmutableArray<Diagnostic> ContentDiagnostics,
    int Added,
    int AlreadyThere,
    int NotPublic)
{
    /// <summary>True when something must be mended first.</summary>
    public bool IsStopped { get; private init; }

    /// <summary>What was done, in Japanese; ends with a line end.</summary>
    public string Report()
    {
        if (IsStopped)
        {
            return "何も写しませんでした。直してから、もう一度実行してください。\n";
        }

        var text = new StringBuilder(Added == 0 ? "新しいカードはありません。何も変えませんでした。" : string.Create(
            CultureInfo.InvariantCulture, $"声を{Added}件、「検討中」として写しました。"));
        if (AlreadyThere > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"前に写したカードが{AlreadyThere}枚ありました。");
        }

        return text.Append(NotPublic == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"公開しないカードが{NotPublic}枚あり、写していません。")).Append('\n').ToString();
    }

    internal static VoiceImport Stopped(ImmutableArray<Diagnostic> sheet, ImmutableArray<Diagnostic> content) =>
        new([], sheet, content, 0, 0, 0) { IsStopped = true };
}
