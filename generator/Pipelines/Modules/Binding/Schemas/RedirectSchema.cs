using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a redirect (転送) in <c>redirects.yaml</c>.</summary>
internal static class RedirectSchema
{
    public static readonly Field<Route> From = Declare.Required("from 元", Values.OldRoute, "前に使っていたアドレスです。", "/old-page/");

    public static readonly Field<Route> To = Declare.Required("to 先", Values.Route, "いまのアドレスです。", "/about/");

    public static readonly Schema Schema = new("redirect", "転送", [From, To]);
}
