using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>Asks the writer of a new document, question by question; an answer that the checks would refuse is asked for again.</summary>
/// <remarks>Plain lines in and out: they work in every terminal, with a screen reader and in a test, and need no package (decision 0029).</remarks>
/// <param name="desk">Knows the content and judges the answers.</param>
/// <param name="input">What the writer types.</param>
/// <param name="output">What the writer reads.</param>
internal sealed class NewConversation(NewDocumentDesk desk, TextReader input, TextWriter output)
{
    /// <summary>Which kind of document it shall be.</summary>
    public NewKind AskKind()
    {
        output.WriteLine("どの原稿を作りますか。番号か、ことばで答えてください。");
        var names = NewKinds.All.Select(k => k.JapaneseName).ToArray();
        Offer(names);
        while (true)
        {
            var answer = Chosen(Read(), names);
            if (NewKinds.All.FirstOrDefault(k => k.JapaneseName == answer || k.Name == answer) is { } kind)
            {
                return kind;
            }

            output.WriteLine("すみません、読みとれませんでした。上の番号のどれかを書いてください。");
        }
    }

    /// <summary>Asks for every key that was not given.</summary>
    public NewAnswers AskAll(NewKind kind, NewAnswers given)
    {
        output.WriteLine($"「{kind.JapaneseName}」の原稿を作ります。やめるときは Ctrl+C を押してください。ファイルは、終わりまで答えたあとに作ります。");
        return kind.Questions.Where(q => given.Of(q) is null)
            .Aggregate(given, (answers, question) => NewKind.IsIdle(question, answers) ? answers : Ask(question, kind, answers));
    }

    /// <summary>Which name the file gets.</summary>
    public Slug AskSlug(NewKind kind, NewAnswers answers)
    {
        var usual = desk.FreeSlug(kind, answers);
        output.WriteLine();
        output.WriteLine("ファイルの名前（ページのアドレスになります）");
        output.WriteLine($"  半角の小文字の英数字とハイフンで書きます。何も書かずに Enter を押すと「{usual}」になります。");
        while (true)
        {
            var answer = Read();
            if (answer.Length == 0)
            {
                return usual;
            }

            if (Slug.TryFrom(answer, out var slug) && !desk.Has(NewDocument.PathOf(kind, slug, answers, desk.Today)))
            {
                return slug;
            }

            output.WriteLine(Slug.TryFrom(answer, out _)
                ? $"「{answer}」というファイルは、もうあります。ほかの名前を書いてください。"
                : $"「{answer}」はアドレスに使えません。{usual} のように書いてください。");
        }
    }

    private NewAnswers Ask(Field question, NewKind kind, NewAnswers answers)
    {
        var usual = NewKind.DefaultOf(question, desk.Today);
        var known = desk.Known(question, answers);
        Introduce(question, usual, known, NewKind.IsNeeded(question, answers));
        while (true)
        {
            var answer = Read();
            if (answer.Length == 0 && (usual is not null || !NewKind.IsNeeded(question, answers)))
            {
                return answers.With(question, usual);
            }

            var next = desk.Add(answers, question, Chosen(answer, known));
            if (answer.Length > 0 && desk.ProblemOf(question, kind, next) is null)
            {
                return next;
            }

            output.WriteLine(answer.Length > 0
                ? $"  {desk.ProblemOf(question, kind, next)!.Message}\n  {desk.ProblemOf(question, kind, next)!.Remedy}"
                : "  ここは、書かないと原稿になりません。");
        }
    }

    private void Introduce(Field question, string? usual, ImmutableArray<string> known, bool isNeeded)
    {
        output.WriteLine();
        output.WriteLine(question.JapaneseName + (isNeeded || usual is not null ? "" : "（なければ、何も書かずに Enter を押します）"));
        output.WriteLine($"  {question.Description}");
        if (known.IsEmpty)
        {
            output.WriteLine($"  例：{question.Example}");
        }
        else
        {
            output.WriteLine(NewKind.IsList(question) ? "  番号か、ことばで答えます。いくつかあるときは「、」で区切ります。" : "  番号か、ことばで答えます。");
            Offer(known);
        }

        if (usual is not null)
        {
            output.WriteLine($"  何も書かずに Enter を押すと「{usual}」になります。");
        }
    }

    private void Offer(IEnumerable<string> names) =>
        names.Select((n, i) => $"  {i + 1} {n}").ToList().ForEach(output.WriteLine);

    // 1、3 and １ mean what stands behind these numbers.
    private static string Chosen(string answer, IReadOnlyList<string> known) => known.Count == 0
        ? answer
        : string.Join('、', answer.Split(['、', '，', ','], StringSplitOptions.TrimEntries).Select(a => OfNumber(a, known) ?? a));

    private static string? OfNumber(string answer, IReadOnlyList<string> known) =>
        int.TryParse(answer.Normalize(System.Text.NormalizationForm.FormKC), NumberStyles.None, CultureInfo.InvariantCulture, out var number) &&
        number > 0 && number <= known.Count
            ? known[number - 1]
            : null;

    private string Read()
    {
        output.Write("> ");
        return input.ReadLine()?.Trim() ?? throw new WrongUseException("途中で終わったので、ファイルは作りませんでした。");
    }
}
