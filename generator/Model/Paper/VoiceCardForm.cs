namespace SocialHub.Model;

/// <summary>A size of card on which people write their voice (声のカードの大きさ).</summary>
public enum VoiceCardForm
{
    /// <summary>As large as a name card (名刺), ten on a sheet of A4.</summary>
    NameCard,

    /// <summary>A6, four on a sheet of A4.</summary>
    A6,
}
