namespace SocialHub.Model;

/// <summary>A part of a newsletter, by who can make it shorter.</summary>
public enum NewsletterPart
{
    /// <summary>The greeting with the contents above or below it.</summary>
    Front,

    /// <summary>What a chosen article or session says.</summary>
    Item,

    /// <summary>What the hub says of itself on the last page.</summary>
    Back,
}
