namespace SocialHub.Theme;

/// <summary>Words that the model is known to cut in two. Add one when you see it broken on a page.</summary>
internal static class PhraseWords
{
    public static ImmutableArray<string> All { get; } =
    [
        "あつかい", "いっしょ", "か月", "ぐあい", "くらす", "さがし", "さがす", "すごせ", "ちがい", "ちがう", "つづき", "つづく", "つづけ",
        "とどい", "とどか", "とどき", "とどく", "とどけ", "のせて", "のせま", "のせる", "ふやす", "みがい", "みがき", "みがく",
        "アドバイザー", "コーディネーター", "コーディネート", "セクター", "ソーシャル", "ネットワーク", "プラットフォーム", "プロジェクト", "プロボノ", "ロードマップ",
        "公益財団法人",
    ];
}
