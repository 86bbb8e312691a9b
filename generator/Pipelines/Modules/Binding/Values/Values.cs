using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The kinds of value that schemas use.</summary>
internal static class Values
{
    private static readonly string[] Yes = ["はい", "true", "yes", "公開可"];
    private static readonly string[] No = ["いいえ", "false", "no"];

    /// <summary>One line of plain text.</summary>
    public static TextKind<string> Text { get; } = new((text, context) =>
    {
        if (text.Value.Contains('\n', StringComparison.Ordinal))
        {
            context.Diagnostics.Add(FieldDiagnostics.ValueNotOneLine(text.Span, context.Key));
            return null;
        }

        if (RubyChecks.WithoutReadings(text.Value) is { } plain)
        {
            context.Diagnostics.Add(RubyDiagnostics.InField(text.Span, context.Key, plain));
            return null;
        }

        return text;
    });

    /// <summary>One line of Markdown.</summary>
    public static TextKind<Body> Line { get; } = new((text, context) =>
        text.As(MarkdownText.ParseLine(text, context.Diagnostics)));

    public static TextKind<DateOnly> Date { get; } = new((text, context) =>
        DateNotation.Parse(text, context.Diagnostics) is { } date ? text.As(date) : null);

    public static TextKind<Schedule> Schedule { get; } = new((text, context) =>
        ScheduleNotation.Parse(text, context.Diagnostics) is { } schedule ? text.As(schedule) : null);

    public static TextKind<FiscalYear> FiscalYear { get; } = new((text, context) =>
        FiscalYearNotation.Parse(text, context.Diagnostics) is { } year ? text.As(year) : null);

    public static TextKind<Participants> Participants { get; } = new((text, context) =>
        ParticipantsNotation.Parse(text, context.Diagnostics) is { } participants ? text.As(participants) : null);

    public static TextKind<Credit> Credit { get; } = new((text, context) =>
        CreditNotation.Parse(text, context.Diagnostics) is { } credit ? text.As(credit) : null);

    public static TextKind<(int Value, string Unit)> Quantity { get; } = new((text, context) =>
        QuantityNotation.Parse(text, context.Diagnostics) is { } quantity ? text.As(quantity) : null);

    public static TextKind<ImmutableArray<ContactPart>> ContactParts { get; } = new((text, context) =>
        ContactPartsNotation.Parse(text, context.Diagnostics) is { } parts ? text.As(parts) : null);

    public static TextKind<WrittenIndustries> Industries { get; } = new((text, context) =>
        IndustriesNotation.Parse(text, context.Diagnostics) is { } industries ? text.As(industries) : null);

    public static TextKind<Slug> Slug { get; } = new((text, context) =>
        Parsed(Model.Slug.TryFrom(text.Value, out var slug), text, slug, context, FieldDiagnostics.IdUnreadable));

    public static TextKind<Route> Route { get; } = new((text, context) =>
        Parsed(Model.Route.TryFrom(text.Value, out var route), text, route, context, FieldDiagnostics.RouteUnreadable));

    /// <summary>The name of a published fact.</summary>
    public static TextKind<FactKey> FactKey { get; } = new((text, context) =>
        Parsed(Model.FactKey.TryFrom(text.Value, out var key), text, key, context, RemovalDiagnostics.KeyUnreadable));

    /// <summary>An https address.</summary>
    public static TextKind<string> Url { get; } = new((text, context) =>
        Parsed(IsWebAddress(text.Value), text, text.Value, context, FieldDiagnostics.UrlUnreadable));

    /// <summary>An https address or an address of this site.</summary>
    public static TextKind<string> UrlOrRoute { get; } = new((text, context) => Parsed(
        IsWebAddress(text.Value) || Model.Route.TryFrom(text.Value, out _), text, text.Value, context, FieldDiagnostics.UrlUnreadable));

    /// <summary>#1d4f7c; full width too.</summary>
    public static TextKind<Colour> Colour { get; } = new((text, context) => Parsed(
        Model.Colour.TryFrom(text.Value.Normalize(System.Text.NormalizationForm.FormKC), out var colour),
        text, colour, context, FieldDiagnostics.ColourUnreadable));

    /// <summary>はい or いいえ.</summary>
    public static TextKind<bool> YesNo { get; } = new((text, context) => Parsed(
        Yes.Contains(text.Value) || No.Contains(text.Value), text, Yes.Contains(text.Value), context,
        (value, key, _) => FieldDiagnostics.YesNoUnreadable(value, key)));

    /// <summary>A whole number from 1; 第3回, 第3版 and 3 mean the same.</summary>
    public static TextKind<int> Ordinal { get; } = new((text, context) => Parsed(
        TryOrdinal(text.Value, out var number), text, number, context, FieldDiagnostics.NumberUnreadable));

    public static MapKind Map { get; } = new();

    /// <summary>How many were counted, with one of these units, the usual one first: 13社.</summary>
    public static TextKind<int> CountOf(params string[] units) => new((text, context) =>
        CountNotation.Parse(text, units, context.Diagnostics) is { } count ? text.As(count) : null);

    /// <summary>A word of a closed vocabulary.</summary>
    public static TextKind<T> OneOf<T>(Func<T, string> nameOf, params T[] all)
        where T : struct => new((text, context) =>
    {
        foreach (var value in all)
        {
            if (nameOf(value) == text.Value)
            {
                return text.As(value);
            }
        }

        var names = all.Select(nameOf).ToArray();
        context.Diagnostics.Add(FieldDiagnostics.ChoiceUnknown(
            text, context.Key, NearestName.Find(text.Value, names), string.Join("、", names)));
        return null;
    });

    public static ListKind<T> List<T>(ValueKind<T> item) => new(item, allowsOne: false);

    public static RecordedKind<T> OrNotRecorded<T>(ValueKind<T> known) => new(known);

    public static ListKind<T> OneOrMore<T>(ValueKind<T> item) => new(item, allowsOne: true);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps &&
        !text.Any(c => char.IsWhiteSpace(c) || c is '"' or '<' or '>');

    private static bool TryOrdinal(string text, out int number)
    {
        var digits = text.Normalize(System.Text.NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        digits = digits.StartsWith('第') ? digits[1..] : digits;
        digits = digits.TrimEnd('回', '目', '版');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
    }

    private static Located<T>? Parsed<T>(
        bool isLawful, Located<string> text, T value, FieldContext context, Func<Located<string>, string, string, Diagnostic> report)
    {
        if (isLawful)
        {
            return text.As(value);
        }

        context.Diagnostics.Add(report(text, context.Key, context.Example));
        return null;
    }
}
