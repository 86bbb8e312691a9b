namespace SocialHub.Tests.Browser;

/// <summary>Something a check does not accept.</summary>
/// <param name="Page">Address, and the view where it matters, e.g. <c>/about/ 360px dark</c>.</param>
/// <param name="Rule">Name of the rule: axe's own, or one of this project's.</param>
/// <param name="Where">Selector, address or text that finds the place.</param>
/// <param name="Why">What is wrong, in a sentence.</param>
public sealed record Finding(string Page, string Rule, string Where, string Why)
{
    public override string ToString() => $"{Page}  {Rule}  {Where}\n    {Why}";
}
