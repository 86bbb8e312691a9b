namespace SocialHub.Pipelines;

/// <summary>Reads a number of companies: 「13社」, 「1 社」.</summary>
internal static class CompanyCountReader
{
    /// <summary>What companies are counted in.</summary>
    public const string Unit = "社";

    /// <summary>Otherwise the cursor stays.</summary>
    public static bool TryRead(NotationReader reader, out int count)
    {
        var start = reader.Position;
        if (reader.TryReadCount(out count) && reader.TrySkip(Unit))
        {
            return true;
        }

        reader.Position = start;
        return false;
    }
}
