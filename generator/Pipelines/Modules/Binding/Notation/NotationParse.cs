using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Runs one reading of a value: its result, or exactly one diagnostic.</summary>
internal static class NotationParse
{
    public static T? Run<T>(DiagnosticBag diagnostics, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (NotationProblemException problem)
        {
            diagnostics.Add(problem.Diagnostic);
            return null;
        }
    }

    public static T? RunValue<T>(DiagnosticBag diagnostics, Func<T> read)
        where T : struct
    {
        try
        {
            return read();
        }
        catch (NotationProblemException problem)
        {
            diagnostics.Add(problem.Diagnostic);
            return null;
        }
    }
}
