namespace SocialHub.Engine;

/// <summary>A pipeline that has a name and does not know its input yet.</summary>
public sealed record PipelineName(string Name)
{
    /// <summary>Content files by glob: <c>*</c> within a folder, <c>**</c> over folders. A file may be claimed by one pipeline only.</summary>
    public Pipeline<ContentFile, ContentFile> Reads(string pattern) =>
        new(Name, ContentPattern.From(pattern), (files, _) => files, []);

    /// <summary>What an earlier pipeline made.</summary>
    public Pipeline<TIn, TIn> From<TIn>() => new(Name, null, (items, _) => items, []);
}
