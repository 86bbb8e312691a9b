namespace SocialHub.Model;

/// <summary>One column of a data file.</summary>
/// <param name="Name">As it stands in the file, e.g. <c>stage_name</c>.</param>
/// <param name="Type">In Japanese, e.g. 文字, 整数, 日（ISO 8601）.</param>
/// <param name="Description">One polite sentence.</param>
public sealed record DataField(string Name, string Type, string Description);
