namespace SocialHub.Pipelines;

/// <summary>How a value is written in YAML, as far as an editor can help with it.</summary>
public abstract record ValueShape;
