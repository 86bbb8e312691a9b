using System.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the workflow's script says of the packages; the registry's answer is played by a program in the place of <c>dotnet</c>.</summary>
public sealed class AdvisoriesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-advisories").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_package_with_an_advisory_fails()
    {
        var (code, said) = Ask("case $1 in list) printf 'The project has vulnerable packages\\n   > Some.Package   1.0.0   High   https://example.org/1\\n';; esac");

        Assert.Equal(1, code);
        Assert.Contains("Some.Package", said, StringComparison.Ordinal);
        Assert.Contains("::error::", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_without_advisories_pass()
    {
        var (code, said) = Ask("case $1 in list) echo 'The given project has no vulnerable packages given the current sources.';; esac");

        Assert.Equal(0, code);
        Assert.DoesNotContain("::", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_registry_that_does_not_answer_is_told_and_fails_nothing()
    {
        var (code, said) = Ask("case $1 in list) echo 'error: Unable to load the service index'; exit 1;; esac");

        Assert.Equal(0, code);
        Assert.Contains("::warning::", said, StringComparison.Ordinal);
        Assert.Contains("Unable to load", said, StringComparison.Ordinal);
    }

    private (int Code, string Said) Ask(string answer)
    {
        var dotnet = Path.Combine(_folder, "dotnet");
        File.WriteAllText(dotnet, $"#!/bin/sh\n{answer}\n");
        using (var mode = Process.Start("chmod", ["+x", dotnet]))
        {
            mode.WaitForExit();
        }

        var start = new ProcessStartInfo("bash", [RepositoryFolder.Combine(".github/advisories")]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
