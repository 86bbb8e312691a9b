namespace SocialHub.Pipelines;

/// <summary>Reads how many: 8, 1,200, and of people 8名 or 8人.</summary>
internal static class CountReader
{
    private const int Longest = 7;

    /// <summary>A whole number below ten million, its thousands set off by commas or not; null, and nothing is taken, without one.</summary>
    public static int? TakeCount(NotationReader reader)
    {
        var start = reader.Position;
        if (reader.TakeNumber(Longest) is not { } count)
        {
            return null;
        }

        while (TakeThousands(reader) is { } rest)
        {
            count = (count * 1000) + rest;
            if (count >= 10_000_000)
            {
                reader.ReturnTo(start);
                return null;
            }
        }

        return count;
    }

    /// <summary>A number of people with its 名 or 人; null, and nothing is taken, without both.</summary>
    public static int? TakePeople(NotationReader reader)
    {
        var start = reader.Position;
        if (TakeCount(reader) is { } count && reader.TakeAny("名", "人") is not null)
        {
            return count;
        }

        reader.ReturnTo(start);
        return null;
    }

    // 「1,200」 goes on, 「1,20」 does not.
    private static int? TakeThousands(NotationReader reader)
    {
        var start = reader.Position;
        if (reader.TryTake(",") && reader.Position == start + 1 &&
            reader.TakeNumber(longest: 3) is { } rest && reader.Position == start + 4)
        {
            return rest;
        }

        reader.ReturnTo(start);
        return null;
    }
}
