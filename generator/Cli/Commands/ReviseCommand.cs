using System.CommandLine;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary><c>revise</c>: freezes the last edition of a roadmap, and proposes number, day and notes of the next.</summary>
internal static class ReviseCommand
{
    public static Command Define()
    {
        var slug = new Argument<string>("roadmap") { Description = "ロードマップのフォルダー名（roadmaps/ の中）" };
        var content = new Option<string>("--content") { Description = "原稿のフォルダー", DefaultValueFactory = _ => "content" };
        var date = new Option<string?>("--date") { Description = "今日として扱う日（YYYY-MM-DD）" };
        var command = new Command("revise", "ロードマップの前の版を editions/ に残し、次の版の番号と説明の案を書きます。") { slug, content, date };
        command.SetAction(parsed => Run(
            parsed.GetValue(slug)!,
            parsed.GetValue(content)!,
            Today.Find(parsed.GetValue(date), parsed.GetValue(content)!)));
        return command;
    }

    private static int Run(string name, string content, Today today)
    {
        if (!Slug.TryFrom(name, out var slug) || !File.Exists(Path.Combine(content, ReviseRoadmap.PathOf(slug))))
        {
            throw new WrongUseException($"「{name}」というロードマップは {Path.Combine(content, "roadmaps")} にありません。フォルダーの名前を書いてください。");
        }

        // What was published is what git has; without git, what is on the disk.
        var published = Git.Run(content, "show", $"HEAD:./{ReviseRoadmap.PathOf(slug)}");
        var diagnostics = new DiagnosticBag();
        var revision = ReviseRoadmap.Make(new DiskFileStore(content), slug, published, new BuildContext(today.Day, diagnostics));
        new TextReporter(Console.Error, content).Report(diagnostics.ToOrderedList());
        if (revision is null)
        {
            return ExitCode.ContentErrors;
        }

        Write(content, revision);
        return ExitCode.Success;
    }

    private static void Write(string content, Revision revision)
    {
        foreach (var file in new[] { revision.Frozen, revision.Roadmap }.OfType<ContentFile>())
        {
            NewFile.Write(content, file);
        }

        Console.Error.WriteLine(Edition.NameOf(revision.Number) + (revision.Proposal.IsEmpty
            ? "を始めました。原稿を直してからもう一度この命令を使うと、説明の案を書きます。"
            : $"で変わったこと:\n  {string.Join("\n  ", revision.Proposal)}\n「改訂の説明」を自分の言葉に直し、「きっかけ」を足してください。"));
    }
}
