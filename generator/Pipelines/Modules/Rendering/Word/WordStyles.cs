using System.Xml;

namespace SocialHub.Pipelines;

/// <summary>
/// The styles of a Word file. Those that Word has itself bear its names, so that its navigation shows the headings and people can
/// change a style in one place.
/// </summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Date = "Date";
    public const string BodyText = "BodyText";
    public const string Bullet = "ListBullet";
    public const string BulletContinued = "ListContinue";
    public const string InnerBullet = "ListBullet2";
    public const string Caption = "Caption";
    public const string Footer = "Footer";
    public const string Table = "ReportTable";
    public const string TableHeader = "ReportTableHeader";
    public const string TableText = "ReportTableText";
    public const string TableEnd = "ReportTableEnd";
    public const string Strong = "Strong";
    public const string Hyperlink = "Hyperlink";

    private const string Normal = "Normal";

    /// <summary>Half points: 10.5 pt, the size of Japanese office paper.</summary>
    private const int BodySize = 21;

    /// <summary>Paragraph styles: id, Word's name, and how they differ from the body text.</summary>
    private static readonly WordStyle[] Paragraphs =
    [
        new(Title, "Title") { Size = 32, IsBold = true, IsSans = true, Align = "center", Before = 120, After = 240 },
        new(Subtitle, "Subtitle") { Size = 24, IsSans = true, Align = "center", After = 60 },
        new(Date, "Date") { Align = "right" },
        new(BodyText, "Body Text") { After = 120 },
        HeadingStyle(1, size: 28, before: 480),
        HeadingStyle(2, size: 24, before: 360),
        HeadingStyle(3, size: 22, before: 240),
        HeadingStyle(4, size: 22, before: 200),
        new(Bullet, "List Bullet") { List = WordNumbering.Outer, Before = 60, Left = 340, Hanging = 340 },
        new(BulletContinued, "List Continue") { Left = 340 },
        new(InnerBullet, "List Bullet 2") { List = WordNumbering.Inner, Left = 700, Hanging = 340 },
        new(Caption, "caption") { Size = 20, IsBold = true, IsSans = true, Before = 240, After = 60, KeepsWithNext = true },
        new(Footer, "footer") { Size = 18, IsSans = true, Align = "center" },
        new(TableHeader, "Report Table Header") { Size = 19, IsBold = true, IsSans = true },
        new(TableText, "Report Table Text") { Size = 20 },
        new(TableEnd, "Report Table End") { Size = 12 },
    ];

    /// <param name="level">From 1.</param>
    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    public static string Write() => WordXml.Part("styles", xml =>
    {
        WriteDefaults(xml);
        xml.Element("style", () => xml.Value("name", "Normal"), "type", "paragraph", "default", "1", "styleId", Normal);
        foreach (var style in Paragraphs)
        {
            style.Write(xml, Normal);
        }

        WriteCharacter(xml, Strong, "Strong", () => xml.Empty("b"));
        WriteCharacter(xml, Hyperlink, "Hyperlink", () =>
        {
            xml.Value("color", "1F3A5F");
            xml.Value("u", "single");
        });
        WordTableStyle.Write(xml, Table);
    });

    /// <summary>
    /// The height of a line in twentieths of a point, 1.6 times its letters. It is exact, because the typefaces of Japanese
    /// programs differ widely in the height that they ask for.
    /// </summary>
    /// <param name="size">In half points.</param>
    public static int LineOf(int size) => size * 16;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static WordStyle HeadingStyle(int level, int size, int before) => new(Heading(level), $"heading {level}")
    {
        Size = size, IsBold = true, IsSans = true, Before = before, After = 80, KeepsWithNext = true, Outline = level - 1,
    };

    private static void WriteDefaults(XmlWriter xml) => xml.Element("docDefaults", () =>
    {
        xml.Element("rPrDefault", () => xml.Element("rPr", () =>
        {
            WordFonts.Write(xml, isSans: false);
            xml.Value("sz", Text(BodySize));
            xml.Value("szCs", Text(BodySize));

            // Digits and Latin words stay English, as in Word's own Japanese files: as Japanese they may be broken anywhere.
            xml.Empty("lang", "val", "en-US", "eastAsia", "ja-JP", "bidi", "ar-SA");
        }));
        xml.Element("pPrDefault", () => xml.Element("pPr", () => xml.Empty("spacing", "after", "0", "line", Text(LineOf(BodySize)), "lineRule", "exact")));
    });

    private static void WriteCharacter(XmlWriter xml, string id, string name, Action properties) => xml.Element("style", () =>
    {
        xml.Value("name", name);
        xml.Empty("qFormat");
        xml.Element("rPr", properties);
    }, "type", "character", "styleId", id);
}
