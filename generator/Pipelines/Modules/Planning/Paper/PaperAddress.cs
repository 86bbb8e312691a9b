namespace SocialHub.Pipelines;

/// <summary>An address as it is printed.</summary>
internal static class PaperAddress
{
    /// <summary>Nobody types https://, nor a slash at the end.</summary>
    public static string Of(string address) => address.Replace("https://", "", StringComparison.Ordinal).TrimEnd('/');
}
