using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>No file of an author stops the build otherwise than with a diagnostic, and none gets out of its place.</summary>
public class HostileContentTests
{
    public static TheoryData<string> Names => [.. HostileContents.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_refused_at_its_place_or_harmless(string name)
    {
        var content = HostileContents.All[name];
        var (site, told) = BuiltSites.TryBuild(content.Store());

        var errors = told.Where(d => d.Severity == Severity.Error).ToArray();
        Assert.Equal(content.Codes, string.Join(' ', errors.Select(d => d.Code)));
        Assert.Equal(errors.Length > 0, site.IsStopped);
        Assert.All(errors, d => Assert.Equal(content.Path, d.Span.File));
        Assert.All(errors, d => Assert.Contains("。", d.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files.SelectMany(FormatShapes.Of), s => s.StartsWith('!'));
        Assert.DoesNotContain(site.Files, f => f.Path.Split('/').Any(s => s is "" or "." or "..") || f.Path.Any(c => c is '\\' or ':' || !char.IsAscii(c)));
    }
}
