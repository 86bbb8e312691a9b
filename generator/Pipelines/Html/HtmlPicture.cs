namespace SocialHub.Pipelines;

/// <summary>A picture in HTML, as it is written there: not to be trusted.</summary>
/// <param name="Source">Its address.</param>
/// <param name="Description">What stands for it where it cannot be seen; may be empty.</param>
/// <param name="Below">The text below it; may be empty.</param>
internal sealed record HtmlPicture(string Source, string Description, string Below);
