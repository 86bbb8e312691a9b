using System.CommandLine;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>gallery</c>: writes a page with every component of the theme and every example of it.</summary>
internal static class GalleryCommand
{
    public static Command Define()
    {
        var output = new Option<string>("--output")
        {
            Description = "見本帳を書き出すフォルダー", DefaultValueFactory = _ => "artifacts/gallery", HelpName = "DIR",
        };
        var colour = new Option<string?>("--colour") { Description = "試してみる主な色（#1d4f7c のように書きます）", HelpName = "COLOUR" };
        var command = new Command("gallery", "部品の見本帳を書き出します。見た目を直すときに使います。") { output, colour };
        command.SetAction(parsed => Run(parsed.GetValue(output)!, parsed.GetValue(colour)));
        return command;
    }

    private static int Run(string output, string? colour)
    {
        if (!OutputWriter.MayReplace(output))
        {
            throw new WrongUseException(
                $"「{output}」にはこのプログラムが作ったものではないファイルがあるので、書きかえません。--output で空のフォルダーを選んでください。");
        }

        Colour main = default;
        if (colour is not null && !Colour.TryFrom(colour, out main))
        {
            throw new WrongUseException($"「{colour}」は色として読めません。# のあとに、0〜9とa〜fを6けた書いてください（例：\"#1d4f7c\"）。");
        }

        OutputWriter.Write(output, ComponentGallery.Render(colour is null ? null : main));
        Console.WriteLine(Path.Combine(output, "index.html"));
        return ExitCode.Success;
    }
}
