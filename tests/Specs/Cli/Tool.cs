using System.Diagnostics;

namespace SocialHub.Tests;

/// <summary>The program as a process, as scripts call it.</summary>
internal static class Tool
{
    public static (int ExitCode, string Output, string Errors) Run(params string[] arguments) =>
        RunWithPath(Environment.GetEnvironmentVariable("PATH"), arguments);

    /// <summary>With another list of folders in which programs such as git are found.</summary>
    public static (int ExitCode, string Output, string Errors) RunWithPath(string? path, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && host.EndsWith("dotnet", StringComparison.Ordinal) ? host : "dotnet")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "socialhub.dll"));
        arguments.ToList().ForEach(start.ArgumentList.Add);
        start.Environment["PATH"] = path;

        // Whatever this machine calls its browser: a test that wants one puts it on the path.
        start.Environment.Remove("CHROMIUM");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
