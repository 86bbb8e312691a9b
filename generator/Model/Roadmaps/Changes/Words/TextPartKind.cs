namespace SocialHub.Model;

/// <summary>Whether a part of a text stayed.</summary>
public enum TextPartKind
{
    /// <summary>In both texts.</summary>
    Same,

    /// <summary>In the old text only.</summary>
    Removed,

    /// <summary>In the new text only.</summary>
    Added,
}
