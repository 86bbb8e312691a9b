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
            context.Diagnostics.Add(RubyDiagnostics.InField(text.Span, context.Key, plain).Replacing(text, plain));
            return null;
        }

        return text;
    });

    /// <summary>One line of Markdown.</summary>
    public static TextKind<Body> Line { get; } = new((text, context) =>
        text.As(MarkdownText.ParseLine(text, context.Diagnostics)));

    public static TextKind<DateOnly> Date { get; } = new((text, context) => Mended<DateOnly>(
        text, context, (t, found) => DateNotation.Parse(t, found) is { } date ? t.As(date) : null, Rewritings.OfDate));

    public static TextKind<Schedule> Schedule { get; } = new((text, context) => Mended<Schedule>(
        text, context, (t, found) => ScheduleNotation.Parse(t, found) is { } schedule ? t.As(schedule) : null, Rewritings.OfSchedule));

    public static TextKind<FiscalYear> FiscalYear { get; } = new((text, context) => Mended<FiscalYear>(
        text, context, (t, found) => FiscalYearNotation.Parse(t, found) is { } year ? t.As(year) : null, Rewritings.OfQuantity));

    public static TextKind<Participants> Participants { get; } = new((text, context) => Mended<Participants>(
        text, context, (t, found) => ParticipantsNotation.Parse(t, found) is { } participants ? t.As(participants) : null, Rewritings.OfParticipants));

    public static TextKind<Credit> Credit { get; } = new((text, context) => Mended<Credit>(
        text, context, (t, found) => CreditNotation.Parse(t, found) is { } credit ? t.As(credit) : null, Rewritings.OfCredit));

    public static TextKind<(int Value, string Unit)> Quantity { get; } = new((text, context) => Mended<(int Value, string Unit)>(
        text, context, (t, found) => QuantityNotation.Parse(t, found) is { } quantity ? t.As(quantity) : null, Rewritings.OfQuantity));

    public static TextKind<ImmutableArray<ContactPart>> ContactParts { get; } = new((text, context) =>
        ContactPartsNotation.Parse(text, context.Diagnostics) is { } parts ? text.As(parts) : null);

    public static TextKind<WrittenIndustries> Industries { get; } = new((text, context) =>
        IndustriesNotation.Parse(text, context.Diagnostics) is { } industries ? text.As(industries) : null);

    public static TextKind<Slug> Slug { get; } = new((text, context) =>
        Parsed(Model.Slug.TryFrom(text.Value, out var slug), text, slug, context,
        (value, key, example) => FieldDiagnostics.IdUnreadable(value, key, example, NarrowSlug(value.Value))));

    /// <summary>An article or a session, by the name of its file or its address.</summary>
    public static TextKind<NewsletterChoice> ArticleOrSession { get; } = new((text, context) =>
        Parsed(NewsletterChoice.TryFrom(text.Value, out var choice), text, choice, context,
        (value, key, example) => FieldDiagnostics.IdUnreadable(value, key, example.Trim('[', ']').Split(',')[0], NarrowSlug(value.Value))));

    public static TextKind<Route> Route { get; } = new((text, context) =>
        Parsed(Model.Route.TryFrom(text.Value, out var route), text, route, context, FieldDiagnostics.RouteUnreadable));

    /// <summary>An address that a page had: one that browsers take for a page, in its only way of writing.</summary>
    public static TextKind<Route> OldRoute { get; } = new((text, context) =>
        Parsed(Model.Route.TryFrom(text.Value, out var route) && (route.IsPage || IsPageFile(route.Path)), text, route, context, FieldDiagnostics.RouteUnreadable));

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

    /// <summary>A whole number from 1; 第3回, 第3版, 第3号 and 3 mean the same.</summary>
    public static TextKind<int> Ordinal { get; } = new((text, context) => Parsed(
        TryOrdinal(text.Value, out var number), text, number, context, FieldDiagnostics.NumberUnreadable));

    /// <summary>Keys whose names are free.</summary>
    public static MapKind Map { get; } = new(null);

    /// <summary>The keys of a schema.</summary>
    public static MapKind MapOf(Schema schema) => new(schema);

    /// <summary>How many were counted, with one of these units, the usual one first: 13社.</summary>
    public static TextKind<int> CountOf(params string[] units) => new((text, context) => Mended<int>(
        text, context, (t, found) => CountNotation.Parse(t, units, found) is { } count ? t.As(count) : null, Rewritings.OfQuantity));

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
        var same = names.FirstOrDefault(n => LooseForm.Of(n) == LooseForm.Of(text.Value));
        context.Diagnostics.Add(FieldDiagnostics.ChoiceUnknown(
            text, context.Key, same ?? NearestName.Find(text.Value, names), string.Join("、", names), same is not null));
        return null;
    }, [.. all.Select(nameOf)]);

    public static ListKind<T> List<T>(ValueKind<T> item) => new(item, allowsOne: false);

    public static RecordedKind<T> OrNotRecorded<T>(ValueKind<T> known) => new(known);

    public static ListKind<T> OneOrMore<T>(ValueKind<T> item) => new(item, allowsOne: true);

    private static Located<T>? Mended<T>(
        Located<string> text, FieldContext context, Func<Located<string>, DiagnosticBag, Located<T>?> read, Func<string, string, IEnumerable<string>> rewritings)
    {
        var found = new DiagnosticBag();
        var value = read(text, found);
        foreach (var diagnostic in found.ToOrderedList())
        {
            context.Diagnostics.Add(NotationMend.Add(
                diagnostic, text, candidate => read(text.As(candidate), new DiagnosticBag()) is not null, rewritings(text.Value, context.Example)));
        }

        return value;
    }

    private static string? NarrowSlug(string text)
    {
        var narrow = text.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return Model.Slug.TryFrom(narrow, out _) ? narrow : null;
    }

    private static bool IsPageFile(string path) =>
        (path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal)) && !path.EndsWith("/index.html", StringComparison.Ordinal);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && DisguisedHost.Shown(text) is null &&
        !text.Any(c => char.IsWhiteSpace(c) || c is '"' or '<' or '>');

    private static bool TryOrdinal(string text, out int number)
    {
        var digits = text.Normalize(System.Text.NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        digits = digits.StartsWith('第') ? digits[1..] : digits;
        digits = digits.TrimEnd('回', '目', '版', '号');
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
