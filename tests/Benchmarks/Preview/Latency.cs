namespace SocialHub.Tests;

/// <summary>How long one save took.</summary>
/// <param name="Event">Until the open page was told to load anew.</param>
/// <param name="Page">Until the page with the new text was answered.</param>
internal sealed record Latency(TimeSpan Event, TimeSpan Page);
