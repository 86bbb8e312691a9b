namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with registers (topics, people, …) and with what refers to them.</summary>
public static class RegisterDiagnostics
{
    /// <summary>A register that is no list.</summary>
    /// <param name="span">Where it begins.</param>
    /// <param name="kind">What it lists.</param>
    /// <param name="example">An entry.</param>
    /// <param name="onlyEntry">All of the file, where it is one entry without its hyphen; else null.</param>
    public static Diagnostic NotAList(SourceSpan span, string kind, string example, Located<string>? onlyEntry) => new Diagnostic(
        "register-not-a-list", Severity.Error, span,
        $"このファイルには{kind}の一覧を書きます。一覧の形になっていません。",
        "一つ一つを「- 」で始めてください。",
        $"- {example}") with
    {
        Mend = onlyEntry is { } entry
            ? new TextEdit(entry.Span, entry.Value, "- " + entry.Value.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal) + "\n")
            : null,
    };

    /// <summary>分野 names nothing in topics.yaml.</summary>
    public static Diagnostic TopicUnknown(Located<string> topic, string? nearest) => Unknown(
        "topic-unknown", topic, "分野", "topics.yaml", nearest, $"- id: new-topic\n  名前: {topic.Value}\n  説明: どんな分野かを一文で書きます。");

    /// <summary><c>居住支援、地域自治</c> where a list is read.</summary>
    /// <param name="names">As written.</param>
    /// <param name="list">The same with commas.</param>
    public static Diagnostic NamesJoined(Located<string> names, string list) => new(
        "names-joined", Severity.Error, names.Span,
        $"「{names.Value}」は、一つの名前として読まれます。いくつかを書くときは、半角の[ ]で囲み、半角のコンマで区切ります。",
        "次のように書きかえてください。",
        $"[{list}]")
    {
        // Within brackets only the commas are missing.
        Mend = new TextEdit(names.Span, names.Value + "]", list + "]", true)
        {
            Otherwise = new TextEdit(names.Span, names.Value + ",", list + ",", true)
            {
                Otherwise = new TextEdit(names.Span, names.Value, $"[{list}]", true),
            },
        },
    };

    /// <summary>A name that nobody in people.yaml bears.</summary>
    public static Diagnostic PersonUnknown(Located<string> person, string? nearest) => Unknown(
        "person-unknown", person, "人", "people.yaml", nearest, $"- id: new-person\n  名前: {person.Value}\n  公開可: はい");

    /// <summary>An organisation that is not in organizations.yaml.</summary>
    public static Diagnostic OrganizationUnknown(Located<string> organization, string? nearest) => Unknown(
        "organization-unknown", organization, "団体", "organizations.yaml", nearest, $"- id: {organization.Value}\n  名前: 団体の正式な名前");

    /// <summary>会場 that is not in places.yaml.</summary>
    public static Diagnostic PlaceUnknown(Located<string> place, string? nearest) => Unknown(
        "place-unknown", place, "会場", "places.yaml", nearest, $"- id: {place.Value}\n  名前: 建物の名前");

    /// <summary>通して that is not in products.yaml.</summary>
    public static Diagnostic ProductUnknown(Located<string> product, string? nearest) => Unknown(
        "product-unknown", product, "発信物", "products.yaml", nearest,
        $"- id: {product.Value}\n  名前: 読む人に見える名前\n  種別: ホームページ\n  状態: 予定\n  説明: 1〜2文の説明です。\n  年度: 2023年度");

    /// <summary>セクター that is not in site.yaml.</summary>
    public static Diagnostic SectorUnknown(Located<string> sector, string? nearest, string known) => new Diagnostic(
        "sector-unknown", Severity.Error, sector.Span,
        $"「{sector.Value}」というセクターは、site.yaml にありません。",
        nearest is null ? $"使えるセクターは {known} です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest).Replacing(sector, nearest);

    /// <summary>A roadmap that has no folder below roadmaps/.</summary>
    /// <param name="roadmap">As written.</param>
    /// <param name="nearest">The folder that was likely meant, or null.</param>
    /// <param name="known">All folders, for the remedy.</param>
    /// <param name="key">The key that names it.</param>
    public static Diagnostic RoadmapUnknown(Located<string> roadmap, string? nearest, string known, string key = "ラボ") => new Diagnostic(
        "roadmap-unknown", Severity.Error, roadmap.Span,
        $"「{roadmap.Value}」というロードマップは、roadmaps/ にありません。",
        nearest is null ? $"使えるのは {known} です。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"{key}: {nearest}").Replacing(roadmap, nearest);

    /// <summary>前の研修 that is no file below trainings/.</summary>
    public static Diagnostic TrainingUnknown(Located<string> training, string? nearest) => new Diagnostic(
        "training-unknown", Severity.Error, training.Span,
        $"「{training.Value}」という研修は、trainings/ にありません。",
        nearest is null ? "研修のファイル名から .md を除いたものを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"前の研修: {nearest}").Replacing(training, nearest);

    /// <summary>A person is named who has not agreed to it.</summary>
    public static Diagnostic PersonNotPublic(SourceSpan span, string name) => new Diagnostic(
        "person-not-public", Severity.Error, span,
        $"「{name}」さんは、名前を公開してよいという確認がまだありません（people.yaml の「公開可」が「いいえ」です）。",
        "本人に確かめてから people.yaml を直すか、名前を消してください。",
        "公開可: はい");

    /// <summary>The hub's colour cannot be read as text on the light grounds (WCAG 2.2, 1.4.3).</summary>
    /// <param name="colour">As written.</param>
    /// <param name="darker">The nearest one that can be read.</param>
    public static Diagnostic MainColourTooLight(Located<string> colour, string darker) => new Diagnostic(
        "main-colour-too-light", Severity.Error, colour.Span,
        $"「主な色」の「{colour.Value}」は明るすぎて、紙の色の上に書くと読めません。",
        "もっと暗い色にしてください。いちばん近い、読める色は次のとおりです。",
        $"主な色: \"{darker}\"").Replacing(colour, darker);

    /// <summary>A group of same words with one word says nothing.</summary>
    public static Diagnostic SameWordAlone(Located<string> line) => new(
        "same-word-alone", Severity.Error, line.Span,
        $"「同じことば」の「{line.Value}」は、言葉が1つだけです。2つ以上ないと、同じとみなすものがありません。",
        "同じ言葉とみなすものを、「、」で区切って足してください。",
        "子ども、子供、こども");

    /// <summary>Fewer sectors than two make no map; for more than twelve the theme has no colours.</summary>
    public static Diagnostic SectorsOutOfRange(SourceSpan span, int count) => new(
        "sectors-out-of-range", Severity.Error, span,
        string.Create(CultureInfo.InvariantCulture, $"セクターが{count}個あります。ロードマップの図に描けるのは、2個から12個までです。"),
        "近いセクターを一つにまとめるか、足してください。");

    /// <summary>しるし of more than one character.</summary>
    public static Diagnostic MarkTooLong(Located<string> mark) => new Diagnostic(
        "sector-mark-too-long", Severity.Error, mark.Span,
        $"しるし「{mark.Value}」が1文字ではありません。小さな四角の中に出すので、1文字にします。",
        "1文字にしてください。",
        $"しるし: {mark.Value[..1]}").Replacing(mark, mark.Value[..1]);

    /// <summary>A word of 講師のことば that is also a sector's: lecturers count for the sector of their own organization.</summary>
    public static Diagnostic LecturerWordInSector(Located<string> word, string sector) => new(
        "lecturer-word-in-sector", Severity.Error, word.Span,
        $"「{word.Value}」は、セクター「{sector}」の名前かことばにもなっています。講師は所属する団体のセクターに数えるので、どちらに数えるか決められません。",
        "「講師のことば」か、セクターの「ことば」の、どちらかから消してください。");

    /// <summary>One word for the own staff and for lecturers, who would be taken off twice.</summary>
    public static Diagnostic StaffWordIsLecturers(Located<string> word) => new(
        "own-staff-word-is-lecturers", Severity.Error, word.Span,
        $"「{word.Value}」が、「自分たちのことば」と「講師のことば」の両方にあります。講師と職員をのぞいた人数から、2回引いてしまいます。",
        "どちらか一方から消してください。");

    /// <summary>公開先 with a path that ends in a slash, a query or a fragment.</summary>
    public static Diagnostic BaseUrlNotPlain(Located<string> url, string plain) => new Diagnostic(
        "base-url-not-plain", Severity.Error, url.Span,
        $"公開先「{url.Value}」の終わりに、いらないもの（/ ? # など）があります。",
        "次のように書いてください。",
        $"公開先: {plain}").Replacing(url, plain, isSafe: true);

    /// <summary>A redirect that leads nowhere.</summary>
    public static Diagnostic RedirectBroken(Located<string> to, string? nearest) => new Diagnostic(
        "redirect-broken", Severity.Error, to.Span,
        $"転送の先「{to.Value}」というページがありません。",
        nearest is null ? "いまあるページのアドレスを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"先: {nearest}").Replacing(to, nearest);

    /// <summary>A link of the header or footer that leads nowhere.</summary>
    public static Diagnostic NavigationBroken(Located<string> to, string? nearest) => new Diagnostic(
        "navigation-broken", Severity.Error, to.Span,
        $"案内の行き先「{to.Value}」というページがありません。",
        nearest is null ? "いまあるページのアドレスを書いてください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
        nearest is null ? null : $"行き先: {nearest}").Replacing(to, nearest);

    private static Diagnostic Unknown(
        string code, Located<string> value, string kind, string file, string? nearest, string entry)
    {
        var told = new Diagnostic(
            code, Severity.Error, value.Span,
            $"「{value.Value}」という{kind}は、{file} にありません。",
            nearest is null ? $"書きまちがいでなければ、{file} の終わりに次のように足してください。" : $"「{nearest}」のことでしたら、そう書きかえてください。",
            nearest ?? entry);
        return nearest is null ? told.Appending(file, entry) : told.Replacing(value, nearest);
    }
}
