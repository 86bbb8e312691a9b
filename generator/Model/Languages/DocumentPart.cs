using System.Security.Cryptography;
using System.Text;
using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A part of a document that is translated as a whole (部分), with the mark of its present text.</summary>
/// <param name="Key">Its name in translations, e.g. an anchor or the id of a cell.</param>
/// <param name="Mark">The mark (しるし): 8 hexadecimal digits that change when the text does.</param>
public sealed record DocumentPart(string Key, string Mark)
{
    // Not in any text, so that words which move from one piece to the next are noticed.
    private const char Between = '\u001f';

    /// <summary>A part of these pieces. White space does not count: an author may break lines anew.</summary>
    public static DocumentPart Of(string key, params IEnumerable<string> pieces)
    {
        var text = ComposedText.Of(string.Join(Between, pieces.Select(WithoutSpace)));
        return new DocumentPart(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]);
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
