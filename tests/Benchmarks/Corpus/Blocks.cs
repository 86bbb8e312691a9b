namespace SocialHub.Benchmarks;

/// <summary>Writes what stands between paragraphs: lists, a table, a piece of code, a picture.</summary>
internal sealed class Blocks(SplitMix random)
{
    private static readonly string[] Changes = ["増", "減", "横ばい"];

    public string Bullets() => string.Join('\n', Enumerable.Range(0, random.Between(3, 5))
        .Select(_ => $"- {random.Pick(Words.Actors)}：{random.Pick(Words.Nouns)}を{random.Pick(Words.Verbs)}"));

    public string Numbers() => string.Join('\n', Enumerable.Range(1, random.Between(3, 4)).SelectMany(Step));

    public string Table()
    {
        var first = random.Between(2014, 2020);
        var rows = Enumerable.Range(first, random.Between(3, 5))
            .Select(y => $"| {y} | {random.Pick(Words.Places)} | {random.Between(10, 999)} | {random.Pick(Changes)} |");
        return string.Join('\n', rows.Prepend("|---|:---|---:|:---:|").Prepend("| 年度 | 地域 | 件数 | 変化 |"));
    }

    public string Picture() => $"![{random.Pick(Words.Nouns)}の流れを示す図](/images/fig-{random.Below(20):00}.svg)";

    public string Code()
    {
        var kind = random.Below(3);
        var year = random.Between(2015, 2024);
        var (actor, place, some, others, part) = (random.Pick(Words.Actors), random.Pick(Words.Places),
            random.Between(10, 400), random.Between(10, 400), random.Between(10, 95));
        return kind switch
        {
            0 => $"```yaml\nphase: 実証\nowner: {actor}\nstart: {year}-04-01\nindicators:\n  - name: 利用者数\n    target: {some}\n  - name: 継続率\n    target: 0.{part}\n```",
            1 => $"```text\n1. {actor}が申請を受け付ける\n2. 三日以内に面談の日を決める\n3. 結果を{place}の様式{some}号に書く\n```",
            _ => $"```csv\n年度,件数,参加者\n{year},{some},{others}\n{year + 1},{others},{some}\n```",
        };
    }

    private IEnumerable<string> Step(int number)
    {
        yield return $"{number}. {random.Pick(Words.Places)}で{random.Pick(Words.Nouns)}を行う";
        if (random.Below(3) == 0)
        {
            yield return $"   - {random.Pick(Words.Results)}";
        }
    }
}
