namespace SocialHub.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder that holds <c>SocialHub.Site.sln</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "SocialHub.Site.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SocialHub.Site.sln was not found."));
}
