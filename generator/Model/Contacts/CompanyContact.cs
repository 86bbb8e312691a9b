using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Companies that we listened to (企業ヒアリング): counted, never named.</summary>
public sealed record CompanyContact
{
    public required Located<Slug> Id { get; init; }

    /// <summary>The fiscal year it counts for.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>A day or a period, or null where it was not recorded.</summary>
    public Schedule? When { get; init; }

    public required ContactChannel Channel { get; init; }

    /// <summary>Number of companies, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>Of <see cref="Count"/>, those that were reached in another way (うち); their sum is smaller than the count.</summary>
    public ImmutableArray<ContactPart> Parts { get; init; } = [];

    public Industries Industries { get; init; } = Industries.NotRecorded;

    /// <summary>The fair or meeting at which it happened, or empty.</summary>
    public string Event { get; init; } = "";

    /// <summary>Where the companies are, e.g. 市内を中心に; may be empty.</summary>
    public string Area { get; init; } = "";

    /// <summary>What was talked about, one sentence; may be empty.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The slug of the recruitment that it came from, or null.</summary>
    public Located<Slug>? Recruitment { get; init; }

    /// <summary>The slug of the article that tells of it, or null.</summary>
    public Located<Slug>? Article { get; init; }

    /// <summary>Numbers of the year's programmes in which it counts, each once.</summary>
    public ImmutableArray<Located<int>> Programmes { get; init; } = [];

    public required SourceSpan Source { get; init; }
}
