namespace SocialHub.Pipelines;

/// <summary>The columns of an intake sheet (入力表), in which staff type what people wrote on voice cards.</summary>
public static class CardColumns
{
    internal static readonly Field<string> Card = Declare.Required(
        "card カード番号", Values.Text, "カードに書いた番号です。半角の英数字とハイフンで書きます。同じ番号のカードは、一度だけ写します。", "2023-04-12");

    internal static readonly Field<string> Roadmap = Declare.Optional(
        "roadmap ロードマップ", Values.Text, "ロードマップの題名か、フォルダー名です。ロードマップが一つだけなら、いりません。", "居住支援ロードマップ");

    internal static readonly Field<bool> Consent = Declare.Required(
        "consent 公開", Values.YesNo, "ことばのまま公開してよいと、書いた人が言ったかどうかです。「いいえ」の声は写しません。", "はい");

    internal static readonly Field<string> Note = Declare.Optional(
        "note メモ", Values.Text, "スタッフの覚え書きです。写しません。", "文字が読みにくい");

    /// <summary>What is written to the voice as it stands in the sheet, if it is good.</summary>
    internal static ImmutableArray<Field> Copied { get; } =
        [VoiceSchema.Received, VoiceSchema.Words, VoiceSchema.Channel, VoiceSchema.Session, VoiceSchema.Sector, VoiceSchema.Cell];

    /// <summary>All, in the order of the sheet.</summary>
    public static ImmutableArray<Field> All { get; } =
    [
        Card, Roadmap, VoiceSchema.Cell, VoiceSchema.Words, VoiceSchema.Sector, VoiceSchema.Received, VoiceSchema.Channel, VoiceSchema.Session,
        Consent, Note,
    ];
}
