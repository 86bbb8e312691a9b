namespace SocialHub.Pipelines;

/// <summary>What a column of a roadmap's data belongs to; the JSON nests them.</summary>
internal enum DataLevel
{
    Roadmap,
    Cell,
    Role,
}
