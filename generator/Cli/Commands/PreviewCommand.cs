using System.CommandLine;

namespace SocialHub.Cli;

/// <summary><c>preview</c>: shows the site on this machine, and again after each change.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 8080;

    public static Command Define()
    {
        var site = new SiteOptions();
        var port = new Option<int>("--port")
        {
            Description = "ポート番号", DefaultValueFactory = _ => DefaultPort, HelpName = "PORT",
        };
        var theme = new Option<string>("--theme")
        {
            Description = "見た目（CSS）のフォルダー。なければ組み込みのものを使います", DefaultValueFactory = _ => "theme", HelpName = "DIR",
        };
        var command = new Command("preview", "サイトをこの機械の上で見ます。原稿やCSSを直すと、すぐに映ります。");
        site.AddTo(command);
        command.Add(port);
        command.Add(theme);
        command.SetAction(async (parsed, cancellation) =>
        {
            var sheets = ThemeFolder.Find(parsed.GetValue(theme)!);
            using var preview = new PreviewSite(site.Read(parsed), sheets);
            return await PreviewServer.RunAsync(preview, parsed.GetValue(port), cancellation);
        });
        return command;
    }
}
