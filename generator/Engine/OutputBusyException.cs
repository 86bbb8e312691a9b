namespace SocialHub.Engine;

/// <summary>Another build is writing to the same folder.</summary>
/// <param name="path">The file by which builds keep out of each other's way.</param>
/// <param name="inner">What the system said.</param>
public sealed class OutputBusyException(string path, Exception inner) : IOException($"'{path}' is held by another build.", inner);
