using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads how a company was reached, in the words that people use for it: 「電話・メール」, 「電話およびメール」, 「訪問」.</summary>
internal static class ChannelReader
{
    // Longer words stand before their beginnings.
    private static readonly (string Word, ContactChannel Channel)[] Words =
    [
        ("個別訪問", ContactChannel.Visit), ("訪問", ContactChannel.Visit),
        ("電話・メール", ContactChannel.Remote), ("電話およびメール", ContactChannel.Remote), ("電話とメール", ContactChannel.Remote),
        ("電話やメール", ContactChannel.Remote), ("電話", ContactChannel.Remote), ("メール", ContactChannel.Remote),
        ("展示会", ContactChannel.Fair),
        ("記事からの問い合わせ", ContactChannel.Article),
    ];

    /// <summary>Null where no such word stands; the cursor then stays.</summary>
    public static ContactChannel? TryRead(NotationReader reader)
    {
        foreach (var (word, channel) in Words)
        {
            if (reader.TrySkip(word))
            {
                return channel;
            }
        }

        return null;
    }
}
