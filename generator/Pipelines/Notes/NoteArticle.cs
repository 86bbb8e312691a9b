namespace SocialHub.Pipelines;

/// <summary>An article as note exports it.</summary>
/// <param name="Title">As shown.</param>
/// <param name="Address">Where it can be read on note (https), or null.</param>
/// <param name="Author">The name of the account.</param>
/// <param name="Day">When it was published; of a draft, when it was begun.</param>
/// <param name="IsPublished">False for drafts, which are nobody else's business.</param>
/// <param name="Html">The text, made by a stranger's program: not to be trusted.</param>
public sealed record NoteArticle(string Title, string? Address, string Author, DateOnly Day, bool IsPublished, string Html)
{
    /// <summary>What the file is called: the day, and note's own key of the article (n0a1b2c3d4e5f), which never changes.</summary>
    public string FileName => $"{Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{Key}";

    private string Key => Address?.Split('/')[^1].ToLowerInvariant() is { } key && Model.Slug.TryFrom(key, out _) ? key : StableKey;

    // Without an address, title and text tell two articles of one day apart.
    private string StableKey => "note-" + Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Title}\n{Html}")))[..10];
}
