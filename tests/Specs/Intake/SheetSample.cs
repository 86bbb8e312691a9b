using System.Text;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>Intake sheets, and what becomes of them on the smallest good site.</summary>
internal static class SheetSample
{
    public const string Head = "カード番号,ロードマップ,ます,ことば,セクター,受けた日,どこで,会,公開,メモ\r\n";

    /// <summary>Three cards: one about a cell, one about all of the roadmap, one that may not be published.</summary>
    public const string Good = Head +
        "1,,短期／市民,夜に相談できるところがほしい。,市民,2024/3/1,,study,はい,\r\n" +
        "002,居住支援ロードマップ,,\"「どこへ行けば」と\r\n言われた, 困った\",,2024年3月1日〜3月3日,展示の付せん,,はい,字がうすい 090-1234-5678\r\n" +
        "3,,short-company,公開しないでほしい。,企業,2024/3/1,,,いいえ,\r\n";

    public const string Path = "roadmaps/housing/voices.yaml";

    public static VoiceImport Import(string csv, IFileStore? content = null) => Import(Encoding.UTF8.GetBytes(csv), content);

    public static VoiceImport Import(byte[] csv, IFileStore? content = null) =>
        new ImportVoices(content ?? FilledForm.Ground, new BuildOptions(), bag => new BuildContext(BuiltSites.Day, bag))
            .Make(IntakeSheet.Decode("cards.csv", csv)!);

    /// <summary>The smallest good site after an import.</summary>
    public static IFileStore After(VoiceImport import, IFileStore? content = null) => new OverlayStore(
        content ?? FilledForm.Ground, new MemoryFileStore(import.Files.ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal)));

    public static string TextOf(VoiceImport import) => Encoding.UTF8.GetString(import.Files.Single().Bytes.Span);

    public static string[] Told(VoiceImport import) => [.. import.SheetDiagnostics.Select(d => $"{d.Span.Line},{d.Span.Column} {d.Code}")];
}
