using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Which documents can be translated: a year's report is numbers in tables, a newsletter is a sheet of what can be translated itself, and an old edition never changes.</summary>
internal static class TranslatableDocument
{
    public static bool Is(Document document) => document is not (YearReport or Newsletter or Roadmap { IsFrozen: true });
}
