using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Tests;

/// <summary>Bodies as the Markdown pipeline makes them.</summary>
internal static class SampleBodies
{
    /// <summary>About what a usual article says, with every element that Markdown can write.</summary>
    public static Body Article { get; } = ExampleHub.Text("""
        <p>2023年7月10日、ロードマップの次の版にむけて、母子向けの居住支援の取り組みを学びました。空き家を直して貸し出すだけでなく、入居したあとの暮らしを地域で支える仕組みについて、参加した<strong>8名</strong>で話し合いました。<em>傍点</em>も使えます。</p>
        <h2 id="points">この日わかったこと</h2>
        <ol><li><p><strong>家主が断る理由の多くは、「困ったときに相談する先がない」こと。</strong>借りる人の支援とおなじくらい、貸す人の支援が必要でした。</p></li><li><p><strong>見守りの形を、先に決めておく。</strong>だれが、どのくらいの間隔で連絡するのか。</p></li></ol>
        <h3 id="voices">出された意見</h3>
        <blockquote><p>断りたくて断っているわけではない。電話できる先が一つあれば、貸してみようと思える。</p></blockquote>
        <ul><li>家賃の保証</li><li>緊急の連絡先<ul><li>夜間は<a href="https://example.org/">市の窓口</a></li></ul></li></ul>
        <div class="sh-callout sh-callout--warning"><p class="sh-callout__title">注意</p><p>人数は延べです。</p></div>
        <div class="sh-table" role="region" tabindex="0" aria-label="表"><table><thead><tr><th scope="col">立場</th><th scope="col" class="sh-table-cell--right">人数</th><th scope="col" class="sh-table-cell--centre">そのほかの長い見出し</th></tr></thead><tbody><tr><td>行政</td><td class="sh-table-cell--right">1</td><td class="sh-table-cell--centre">市の住まいの窓口から参加</td></tr></tbody></table></div>
        <p>くわしくは報告書をごらんください<sup id="fnref:1"><a href="#fn:1">1</a></sup>。</p>
        <section class="sh-footnotes"><ol><li id="fn:1"><p>見本市の調べによる。<a href="#fnref:1" aria-label="本文へ戻る">↩</a></p></li></ol></section>
        """);

    /// <summary>Headings enough for a list of contents; words without a place to break.</summary>
    public static Body Long { get; } = new(
        $"""
        <p>{ExampleHub.LongName}</p>
        <p>https://example.org/{new string('a', 120)}</p>
        <h2 id="a">{ExampleHub.LongName}</h2><p>文。</p>
        <h2 id="b">輪</h2><p>文。</p><h3 id="c">そのなか</h3><p>文。</p>
        <h2 id="d">おわりに</h2><pre><code>{new string('b', 120)}</code></pre>
        """,
        [],
        [new(2, "a", ExampleHub.LongName), new(2, "b", "輪"), new(3, "c", "そのなか"), new(2, "d", "おわりに")],
        "文。");
}
