namespace SocialHub.Pipelines;

/// <summary>Splits a credit at its spaces, and puts together again what word processors tore apart.</summary>
internal static class CreditWords
{
    /// <summary>Words of which the last is the name with its honorific, and those before it stand for one thing each.</summary>
    public static ImmutableArray<string> Split(string text, IReadOnlyCollection<string> honorifics)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();

        // 見本太郎 氏
        if (words.Count > 1 && honorifics.Contains(words[^1]))
        {
            words[^2] += words[^1];
            words.RemoveAt(words.Count - 1);
        }

        var joined = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var isName = i == words.Count - 1;
            if (!isName && joined is [.., var previous] && BelongsTogether(previous, words[i], words[i - 1]))
            {
                joined[^1] += words[i];
            }
            else
            {
                joined.Add(words[i]);
            }
        }

        return [.. joined];
    }

    /// <param name="previous">What stands before, as put together so far.</param>
    /// <param name="word">The word in question, never the name.</param>
    /// <param name="wordBefore">The last word of <paramref name="previous"/>, as it was written.</param>
    private static bool BelongsTogether(string previous, string word, string wordBefore) =>
        LegalForm.IsAlone(previous) ||                             // 株式会社 見本建設, NPO 法人, NPO法人 ABC
        LegalForm.IsAbbreviation(wordBefore) ||                    // … NPO センター
        LegalForm.IsAbbreviation(word) ||                          // 見本・まち NPO …
        (LegalForm.IsAlone(word) && !LegalForm.Marks(previous));   // 見本建設 株式会社
}
