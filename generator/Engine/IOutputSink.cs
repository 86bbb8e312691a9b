namespace SocialHub.Engine;

/// <summary>Where finished files wait until the whole site is known to be good, so that a large site need not be held in memory.</summary>
public interface IOutputSink
{
    /// <summary>Takes a file; safe to call from several threads, each path once.</summary>
    /// <returns>The file as whoever needs it later reads it.</returns>
    OutputFile Keep(OutputFile file);

    /// <summary>The same for a text, which is written as UTF-8 without a byte order mark.</summary>
    OutputFile Keep(string path, ReadOnlySpan<char> text) => Keep(OutputFile.OfText(path, text));
}
