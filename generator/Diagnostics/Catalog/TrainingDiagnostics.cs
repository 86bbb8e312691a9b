namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with trainings that go on with one another, and with the meetings between them.</summary>
public static class TrainingDiagnostics
{
    /// <summary>前の研修 is held on the same day or later, or is the training itself.</summary>
    public static Diagnostic OrderReversed(SourceSpan span, string before, string day) => new(
        "training-order-reversed", Severity.Error, span,
        $"前の研修は{before}、この研修は{day}です。前の研修が、この研修より前になっていません。",
        "前の研修のファイル名か、どちらかの日時をお確かめください。同じ日のときは、回の小さいほうが前になります。");

    /// <summary>打ち合わせ on a day after its training.</summary>
    public static Diagnostic MeetingAfterTraining(SourceSpan span, string meeting, string training) => new(
        "meeting-after-training", Severity.Error, span,
        $"打ち合わせは{meeting}、この研修は{training}です。打ち合わせが、研修より後になっています。",
        "日時をお確かめください。研修の後の打ち合わせは、次の研修の原稿に書きます。");

    /// <summary>打ち合わせ on a day before the training that this one goes on with.</summary>
    public static Diagnostic MeetingBeforePreceding(SourceSpan span, string meeting, string before) => new(
        "meeting-before-preceding", Severity.Error, span,
        $"打ち合わせは{meeting}、前の研修は{before}です。打ち合わせが、前の研修より前になっています。",
        "日時をお確かめください。前の研修より前の打ち合わせは、前の研修の原稿に書きます。");
}
