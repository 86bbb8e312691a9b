using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialHub.Pipelines;

/// <summary>A fact that is known by its words: it may stand elsewhere in its group, and be put a little otherwise, without being gone.</summary>
/// <param name="Group">Within which it may move, e.g. one year's report.</param>
/// <param name="Words">Without spaces, in one width, so that a new way of typing is no new fact.</param>
/// <param name="MayBeReworded">False for names: a name like it is another's.</param>
public sealed partial record Statement(string Group, string Words, bool MayBeReworded)
{
    /// <param name="group">Within which it may move.</param>
    /// <param name="text">As written.</param>
    public static Statement Sentence(string group, string text) => new(group, Normal(text), true);

    /// <param name="group">Within which it may move.</param>
    /// <param name="text">As written.</param>
    public static Statement Name(string group, string text) => new(group, Normal(text), false);

    /// <summary>Eight characters that stand for the words, the same on every machine.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Words)))[..8];

    /// <summary>Every number of the sentence once; days and times are prose.</summary>
    public ImmutableArray<FactValue> Numbers =>
        [.. Number().Matches(Words).Select(m => m.Value).Distinct().Select(n => new FactValue($"「{n}」という数", n))];

    private static string Normal(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*(?![0-9.,]*[年月日時分])")]
    private static partial Regex Number();
}
