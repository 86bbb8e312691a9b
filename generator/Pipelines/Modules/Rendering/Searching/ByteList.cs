namespace SocialHub.Pipelines;

/// <summary>One of <see cref="ByteLists"/>, which alone changes it.</summary>
internal struct ByteList
{
    /// <summary>Where its first piece is.</summary>
    public int First;

    /// <summary>Where its next byte goes.</summary>
    public int End;

    /// <summary>How many bytes its last piece still takes.</summary>
    public int Room;

    /// <summary>How large its last piece is.</summary>
    public int Size;

    public int Length;
}
