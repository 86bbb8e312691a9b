namespace SocialHub.Diagnostics;

/// <summary>Adds an entry to the end of a register. Never safe: only the author knows what is true of it.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="Entry">Whole lines without the last line end.</param>
public sealed record EntryAppend(string File, string Entry) : Mend(false);
