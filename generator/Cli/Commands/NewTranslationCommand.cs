using System.CommandLine;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>new translation</c>: writes the beginning of a translation beside its original, with the marks of every part.</summary>
internal static class NewTranslationCommand
{
    public static Command Define()
    {
        var of = new Option<string>("--of") { Description = "もとの文書のファイル（例：content/pages/about.md）", Required = true };
        var language = new Option<string>("--language") { Description = "ことばの印（easy、en など）", Required = true };
        var content = new Option<string>("--content") { Description = "原稿のフォルダー", DefaultValueFactory = _ => "content" };
        var command = new Command("translation", "文書を、やさしい日本語やほかのことばに訳すためのファイルを作ります。") { of, language, content };
        command.SetAction(parsed => Run(parsed.GetValue(of)!, parsed.GetValue(language)!, parsed.GetValue(content)!));
        return command;
    }

    private static int Run(string of, string code, string content)
    {
        if (!Language.TryFrom(code, out var language))
        {
            throw new WrongUseException($"「{code}」ということばの印は読めません。easy か、en のような半角の小文字で書いてください。");
        }

        // The original may be told as the shell completes it, or as it lies in the content folder.
        var original = (File.Exists(of) ? Path.GetRelativePath(content, of) : of).Replace('\\', '/');
        var context = new BuildContext(Today.Find(null, content).Day, new DiagnosticBag());
        if (NewTranslation.Make(new DiskFileStore(content), original, language, context) is not { } file)
        {
            throw new WrongUseException($"「{of}」を訳すファイルは作れません。記事、会、研修、プロボノ募集、常設ページ、ロードマップのファイルを選んでください。");
        }

        var path = Path.Combine(content, file.Path);
        if (File.Exists(path))
        {
            throw new WrongUseException($"「{path}」はもうあります。");
        }

        NewFile.Write(content, file);
        return ExitCode.Success;
    }
}
