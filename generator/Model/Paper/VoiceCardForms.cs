namespace SocialHub.Model;

/// <summary>What each <see cref="VoiceCardForm"/> is called, and how many lie on a sheet of A4.</summary>
public static class VoiceCardForms
{
    /// <summary>The last part of its address.</summary>
    public static string ToId(this VoiceCardForm form) => form switch
    {
        VoiceCardForm.NameCard => "name-card",
        VoiceCardForm.A6 => "a6",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string ToName(this VoiceCardForm form) => form switch
    {
        VoiceCardForm.NameCard => "名刺の大きさ",
        VoiceCardForm.A6 => "A6（はがきの大きさ）",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>Cards on a sheet, in two columns.</summary>
    public static int CountOnSheet(this VoiceCardForm form) => form switch
    {
        VoiceCardForm.NameCard => 10,
        VoiceCardForm.A6 => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
