namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with a picture in content/images/.</summary>
public static class ImageDiagnostics
{
    /// <summary>A picture that says where it was taken, or (without <paramref name="tellsPlace"/>) only whose camera it was.</summary>
    public static Diagnostic WithMetadata(SourceSpan span, string format, bool tellsPlace) => new(
        "image-with-metadata", Severity.Error, span,
        tellsPlace
            ? $"この画像（{format}）には、撮影した場所の情報が入っています。原稿の置き場所でも読めるので、だれかの家が分かってしまうことがあります。"
            : $"この画像（{format}）には、カメラの持ち主の名前か、カメラの番号が入っています。原稿の置き場所でも読めます。",
        "情報を消した画像に置きかえてください。スマートフォンでは、送るときに「位置情報を含めない」を選べます。パソコンでは、次の命令で消せます。",
        $"dotnet run --project generator/Cli -- clean-image content/{span.File}");

    /// <summary>A file that is no picture we publish.</summary>
    public static Diagnostic Unreadable(SourceSpan span) => new(
        "image-unreadable", Severity.Error, span,
        "このファイルは、JPEG、PNG、WebPのどの画像としても読めません。",
        "画像をJPEGかPNGで保存しなおしてください。");

    /// <summary>A picture whose beginning is good, but which is cut off or damaged further on.</summary>
    public static Diagnostic Damaged(SourceSpan span) => new(
        "image-damaged", Severity.Error, span,
        "この画像は、とちゅうで切れているか、こわれています。",
        "もとの画像を、もう一度入れなおしてください。");

    /// <summary>A picture with too many points to be decoded.</summary>
    public static Diagnostic TooLarge(SourceSpan span, int width, int height) => new(
        "image-too-large", Severity.Error, span,
        $"この画像は、横{width}×縦{height}ピクセルで、大きすぎます。使えるのは、合わせて5,000万ピクセルまでです。",
        "横3,000ピクセルくらいに小さくしてください。サイトでは、横1,440ピクセルまでにして使います。");

    /// <summary>A picture that moves.</summary>
    public static Diagnostic Animated(SourceSpan span) => new(
        "image-animated", Severity.Error, span,
        "この画像は動きます。動く画像は、止められないと読むじゃまになる人がいるので、使えません。",
        "動かない画像に置きかえてください。");
}
