namespace SocialHub.Model;

/// <summary>The scripts in which Japanese is written.</summary>
internal enum Script
{
    /// <summary>Spaces, punctuation, symbols: never part of a run.</summary>
    Mark,
    Kanji,
    Hiragana,
    Katakana,

    /// <summary>Latin and all other letters, and digits.</summary>
    Latin,
}
