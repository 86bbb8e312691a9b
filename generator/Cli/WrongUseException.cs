namespace SocialHub.Cli;

/// <summary>The command was called wrongly; the message says how, for the person at the terminal.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
