using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The entry of <c>removals.yaml</c> that an author pastes.</summary>
internal static class RemovalEntry
{
    /// <summary>All but the reason, which only the author knows: pasted as it is, it is reported as empty.</summary>
    public static string Of(FactLoss loss, DateOnly today) =>
        $"- 日付: {JapaneseDate.Iso(today)}\n" +
        $"  消したもの: {loss.Before.Key}\n" +
        $"  内容: {YamlScalar.Of(loss.Summary)}\n" +
        "  わけ: # ここに、わけを一文で書きます。";
}
