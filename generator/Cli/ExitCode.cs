namespace SocialHub.Cli;

/// <summary>What the process ends with; scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>Built, or nothing to complain about.</summary>
    public const int Success = 0;

    /// <summary>The content has errors; the last site is untouched.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int WrongUse = 2;

    /// <summary>A fault of ours, or of the machine.</summary>
    public const int Fault = 3;
}
