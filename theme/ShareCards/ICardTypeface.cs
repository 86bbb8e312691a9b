namespace SocialHub.Theme;

/// <summary>What must be known of a typeface to set a card in it.</summary>
public interface ICardTypeface
{
    /// <summary>True when it has a shape for every character.</summary>
    bool CanSet(string text);

    /// <summary>How wide a text is, in thousandths of the size of the typeface.</summary>
    int WidthOf(string text);
}
