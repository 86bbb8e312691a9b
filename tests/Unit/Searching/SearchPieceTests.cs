using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class SearchPieceTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("10", 1)]
    [InlineData("600", 1)]
    [InlineData("400 400", 2)]
    [InlineData("100 100 100 100 100 100 100 100 100", 2)]
    [InlineData("2000", 1)]
    [InlineData("300 300 300 300 300 300 300 300 300 300 300 300", 4)]
    public void A_page_is_cut_into_pieces_of_about_one_size(string lengths, int pieces) => Assert.Equal(pieces, Cut(lengths).Length);

    [Theory]
    [InlineData("")]
    [InlineData("1 2000 1")]
    [InlineData("300 300 300 300 300 300 300 300 300 300 300 300 300 300 300 300 300")]
    public void Nothing_is_lost_and_the_order_is_that_of_the_page(string lengths)
    {
        var pieces = Cut(lengths);
        Assert.Equal(Blocks(lengths), pieces.SelectMany(p => p.Blocks));
        Assert.Equal(Enumerable.Range(20, pieces.Length), pieces.Select(p => p.Number));
        Assert.True(pieces[0].IsFirst);
        Assert.DoesNotContain(pieces[1..], p => p.IsFirst);
    }

    private static SearchPiece[] Cut(string lengths) => [.. SearchPiece.Of(
        new SearchEntry { Title = "題", Kind = "記事", Address = "/a/", Rank = 1, Blocks = [.. Blocks(lengths)] }, 5)];

    private static IEnumerable<SearchBlock> Blocks(string lengths) => lengths
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select((n, i) => new SearchBlock(new string((char)('あ' + i), int.Parse(n, CultureInfo.InvariantCulture)), null, false));
}
