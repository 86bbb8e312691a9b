using System.CommandLine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>The questions of a kind of document as options: <c>--title</c>, <c>--schedule</c>, …</summary>
internal sealed class NewAnswerOptions
{
    // The day that counts as today has this name already, and is what the key says when nobody says another.
    private const string Today = "date";

    private readonly (Field Field, Option<string?> Option)[] _all;

    public NewAnswerOptions(NewKind kind) => _all =
    [
        .. kind.Questions.Where(q => q.Name != Today).Select(q => (q, new Option<string?>(NameOf(q)) { Description = $"{q.JapaneseName}：{q.Description}" })),
    ];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _all)
        {
            command.Add(option);
        }
    }

    public NewAnswers Read(ParseResult parsed, NewDocumentDesk desk) =>
        _all.Aggregate(NewAnswers.None, (answers, a) => desk.Add(answers, a.Field, parsed.GetValue(a.Option)));

    /// <exception cref="WrongUseException">A key without which there is no document was not given; all such are named.</exception>
    public static void RefuseMissing(NewKind kind, NewAnswers given, DateOnly today)
    {
        var missing = kind.Questions.Where(q => NewKind.IsNeeded(q, given) && given.Of(q) is null && NewKind.DefaultOf(q, today) is null).ToArray();
        if (missing.Length > 0)
        {
            throw new WrongUseException(
                "次のオプションを書いてください。\n" + string.Join('\n', missing.Select(q => $"  {NameOf(q)} \"{q.Example}\"（{q.JapaneseName}：{q.Description}）")));
        }
    }

    private static string NameOf(Field field) => $"--{field.Name.Replace('_', '-')}";
}
