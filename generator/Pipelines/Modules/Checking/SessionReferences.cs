using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that a session which somebody names has a file.</summary>
internal static class SessionReferences
{
    // A file that exists and could not be bound has been reported already.
    public static void Check(Located<Slug>? session, GatheredSite gathered, DiagnosticBag diagnostics)
    {
        if (session is { } wanted && !gathered.Parts.Paths.Any(p => p.StartsWith("sessions/", StringComparison.Ordinal) &&
            Path.GetFileNameWithoutExtension(p) == wanted.Value.Value))
        {
            var known = gathered.Parts.Documents.OfType<Session>().Select(s => s.Slug.Value);
            diagnostics.Add(EditionDiagnostics.SessionUnknown(
                wanted.As(wanted.Value.Value), NearestName.Find(wanted.Value.Value, known)));
        }
    }
}
