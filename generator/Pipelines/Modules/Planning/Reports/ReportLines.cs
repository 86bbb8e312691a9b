using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Lines of a report as every kind of record writes them.</summary>
internal static class ReportLines
{
    /// <summary>The name of a record, with what stands behind it.</summary>
    public static ReportLine Title(string name, string? href, string rest = "") =>
        new([new ReportInline(name, href, IsStrong: true), .. rest.Length > 0 ? [new ReportInline(rest)] : (ReportInline[])[]]);

    /// <summary>日時：…; nothing where nobody recorded it.</summary>
    public static IEnumerable<ReportLine> Labelled(string label, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [ReportLine.Of($"{label}：{value}")];

    /// <summary>What a record of this kind is asked for: a gap in it is told, so that somebody may still fill it.</summary>
    public static string Recorded(string? value) => string.IsNullOrEmpty(value) ? "記録なし" : value;

    /// <summary>The same with a value that leads somewhere.</summary>
    public static ReportLine Linked(string label, string text, string href) =>
        new([new ReportInline($"{label}："), new ReportInline(text, href)]);

    /// <summary>The lecturers as they are credited; whoever may not be named is told by organization only.</summary>
    public static string Names(ImmutableArray<Located<Credit>> credits, Site site) =>
        string.Join("、", CreditLines.Of(credits, site).Select(Name));

    /// <summary>Participants in canonical notation; advisers who may not be named are counted only.</summary>
    public static string People(Participants? participants, Site site) => participants switch
    {
        null => "",
        { Advisers: { } advisers } when advisers.Names.Any(n => site.FindPerson(n) is { MayBeNamed: false }) =>
            (participants with { Advisers = advisers with { Names = [] } }).ToString(),
        _ => participants.ToString(),
    };

    /// <summary>企業（情報通信業）.</summary>
    public static string Party(string who, string industry) => industry.Length > 0 ? $"{who}（{industry}）" : who;

    private static string Name(CreditLine line) => line.Person is { MayBeNamed: false }
        ? $"{line.Credit.Organization} {line.Credit.Position}".Trim() + "（名前は公開していません）"
        : line.Credit.ToString();
}
