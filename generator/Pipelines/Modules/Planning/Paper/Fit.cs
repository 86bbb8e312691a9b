namespace SocialHub.Pipelines;

/// <summary>Lines on paper, and the room for them.</summary>
/// <param name="Needed">Lines that there are.</param>
/// <param name="Available">Lines that there is room for.</param>
internal readonly record struct Fit(int Needed, int Available)
{
    /// <summary>Lines too many; 0 when all find their place.</summary>
    public int Excess => Math.Max(0, Needed - Available);

    public bool Fits => Excess == 0;
}
