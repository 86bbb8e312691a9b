using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Tables in authored text.</summary>
public class TableTests
{
    [Fact]
    public void Where_the_words_of_a_column_stand_is_a_class_because_the_policy_of_the_pages_refuses_styles()
    {
        var html = Html("| 年度 | 件数 | 変化 | 地域 |\n|---|--:|:-:|:--|\n| 2023 | 12 | 増 | 北 |\n");

        Assert.Equal(
            """
            <div class="sh-table" role="region" tabindex="0" aria-label="表">
            <table>
            <thead>
            <tr>
            <th scope="col">年度</th>
            <th scope="col" class="sh-table-cell--right">件数</th>
            <th scope="col" class="sh-table-cell--centre">変化</th>
            <th scope="col">地域</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>2023</td>
            <td class="sh-table-cell--right">12</td>
            <td class="sh-table-cell--centre">増</td>
            <td>北</td>
            </tr>
            </tbody>
            </table>
            </div>

            """,
            html);
    }

    [Theory]
    [InlineData("| 見出し |\n|---|\n", "<tbody>", false)]
    [InlineData("| 見出し |\n|---|\n| **太い** |\n", "<td><strong>太い</strong></td>", true)]
    [InlineData("| 二つ | ある |\n|---|---|\n| 一つ | |\n", "<td></td>", true)]
    [InlineData("| 見出し |\n|---|\n| 中身 |\n\nつぎの文。\n", "<p>つぎの文。</p>", true)]
    public void A_table_holds(string markdown, string part, bool isHeld) => Assert.Equal(isHeld, Html(markdown).Contains(part, StringComparison.Ordinal));

    private static string Html(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        var body = MarkdownText.Parse(new TextBlock(markdown, 1), "articles/a.md", diagnostics);
        Assert.Empty(diagnostics.ToOrderedList());
        return body.Html;
    }
}
