namespace SocialHub.Pipelines;

/// <summary>What a line below an item is.</summary>
internal enum ToldMark
{
    Note,

    /// <summary>It was there before.</summary>
    Gone,

    /// <summary>It is there now.</summary>
    Come,
}
