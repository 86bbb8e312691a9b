namespace SocialHub.Model;

/// <summary>Somebody asked about a recruitment (問い合わせ); never named.</summary>
/// <param name="From">A sector or kind, e.g. 企業.</param>
/// <param name="Industry">Its industry, or empty.</param>
/// <param name="When">Null where it was not recorded.</param>
/// <param name="Text">What came of it, one sentence, or empty.</param>
public sealed record Inquiry(string From, string Industry, Schedule? When, string Text);
