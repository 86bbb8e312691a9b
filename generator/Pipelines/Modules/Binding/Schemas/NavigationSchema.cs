using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a link of the header or footer (案内) in <c>site.yaml</c>.</summary>
internal static class NavigationSchema
{
    public static readonly Field<string> Text = Declare.Required("text 文字", Values.Text, "リンクの文字です。", "ロードマップ");

    public static readonly Field<Route> To = Declare.Required("to 行き先", Values.Route, "サイトの中の行き先です。", "/roadmaps/");

    public static readonly Schema Schema = new("navigation", "案内", [Text, To]);
}
