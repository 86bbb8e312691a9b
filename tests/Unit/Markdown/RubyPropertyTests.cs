using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whatever is given a reading: the words joined are the text that stands there without readings.</summary>
public class RubyPropertyTests
{
    private static readonly Gen<string> Kana = Gen.String[Gen.Char["あいうかきくけこさしすせそらりるれろんアイウエー"], 1, 6];
    private static readonly Gen<string> Word = Gen.String[Gen.Char["居住支援課題々空家地域相談窓口"], 1, 5];
    private static readonly Gen<string> Text = Gen.String[Gen.Char["あをにでは、。「」（）居住支援NPO1 "], 1, 8];

    // What an author writes, and what stands there without readings.
    private static readonly Gen<(string Written, string Plain)> Piece = Gen.OneOf(
        Gen.Select(Word, Kana, (word, kana) => ($"｜{word}《{kana}》", word)),
        Text.Select(text => (text, text)));

    [Fact]
    public void Words_joined_are_the_text_without_readings() => Piece.Array[1, 8].Sample(
        pieces =>
        {
            var (written, plain) = (string.Concat(pieces.Select(p => p.Written)), string.Concat(pieces.Select(p => p.Plain)));
            var diagnostics = new DiagnosticBag();
            var located = new Located<string>("始" + written + "終", SourceSpan.StartOf("years/2023.md"));
            var body = MarkdownText.ParseLine(located, diagnostics);
            var bases = Regex.Replace(body.Html, "<r[pt]>[^<]*</r[pt]>|<[^>]+>", "");
            return diagnostics.ToOrderedList().Count == 0 && body.PlainText == "始" + plain + "終" &&
                WebUtility.HtmlDecode(bases) == body.PlainText;
        },
        iter: Cases.Of(2000),
        print: pieces => string.Concat(pieces.Select(p => p.Written)));
}
