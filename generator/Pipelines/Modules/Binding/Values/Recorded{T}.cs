namespace SocialHub.Pipelines;

/// <summary>A value, or the author's word that nobody recorded it (記録なし), which is something else than leaving it out.</summary>
internal readonly record struct Recorded<T>(bool IsKnown, T Value);
