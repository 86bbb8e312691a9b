namespace SocialHub.Tests;

/// <summary>One save of a writer.</summary>
/// <param name="File">The file that is saved.</param>
/// <param name="Text">Its new text.</param>
/// <param name="Page">The page that shows it.</param>
/// <param name="Mark">What is in the new page and in no older one.</param>
internal sealed record Edit(string File, string Text, Uri Page, string Mark);
