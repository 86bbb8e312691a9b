using System.CommandLine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>clean-image</c>: takes place, day, owner and everything else out of pictures; what is to be seen stays as it is.</summary>
internal static class CleanImageCommand
{
    public static Command Define()
    {
        var files = new Argument<string[]>("files") { Description = "画像のファイル（JPEG、PNG、WebP）", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
        var command = new Command("clean-image", "画像から、場所や持ち主などの情報を消して、同じファイルに書きます。見た目は変わりません。") { files };
        command.SetAction(parsed => Run(parsed.GetValue(files)!));
        return command;
    }

    private static int Run(string[] files)
    {
        foreach (var path in files)
        {
            if (!File.Exists(path))
            {
                throw new WrongUseException($"「{path}」というファイルがありません。");
            }

            var bytes = File.ReadAllBytes(path);
            var clean = CleanImage.Clean(bytes) ??
                throw new WrongUseException($"「{path}」は、JPEG、PNG、WebPのどの画像でもありません。");
            File.WriteAllBytes($"{path}.new", clean);
            File.Move($"{path}.new", path, overwrite: true);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {bytes.Length - clean.Length}バイトの情報を消しました。"));
        }

        return ExitCode.Success;
    }
}
