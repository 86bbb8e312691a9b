using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the advisers who stand beside a total: +アドバイザー1名（見本太郎）, 、アドバイザー2名.</summary>
internal sealed class AdviserReader(NotationReader reader, DiagnosticBag diagnostics)
{
    private const string Word = "アドバイザー";

    private readonly PeopleReader _people = new(reader, diagnostics);

    /// <summary>True when a sign and the word stand here; nothing is taken.</summary>
    public static bool IsAhead(NotationReader reader)
    {
        var start = reader.Position;
        var isAhead = TakeSign(reader) && reader.TryTake(Word);
        reader.ReturnTo(start);
        return isAhead;
    }

    /// <summary>False with one problem; true with null where no adviser is mentioned.</summary>
    public bool TryRead(out Advisers? advisers)
    {
        advisers = null;
        if (!IsAhead(reader))
        {
            return true;
        }

        TakeSign(reader);
        var span = reader.Here();
        reader.TryTake(Word);
        if (_people.ReadCount() is not { } count || !TryReadNames(out var names))
        {
            return false;
        }

        advisers = names is null ? new Advisers(count, []) : Named(count, names, span);
        return advisers is not null;
    }

    private static bool TakeSign(NotationReader reader) => reader.TakeAny("+", "、", ",", ";", "・") is not null;

    // Null without parentheses; false with one problem without the closing one.
    private bool TryReadNames(out string? names)
    {
        names = null;
        if (!reader.TryTake("("))
        {
            return true;
        }

        names = reader.TakeUntil("()\r\n");
        if (reader.TryTake(")"))
        {
            return true;
        }

        _people.Refuse();
        return false;
    }

    // A 「・」 separates names only where the count asks for it: it stands inside foreign names too.
    private Advisers? Named(int count, string written, SourceSpan span)
    {
        var names = Split(written);
        var split = names.Length == count ? names : Split(written, '・');
        if (split.Length == count)
        {
            return new Advisers(count, split);
        }

        var mended = names.IsEmpty ? new Advisers(count, []) : new Advisers(names.Length, names);
        diagnostics.Add(NotationDiagnostics.AdvisersCountWrong(span, count, names.Length, mended.ToString()));
        return null;
    }

    private static ImmutableArray<string> Split(string written, params ReadOnlySpan<char> alsoAt) =>
    [
        .. written.Split(
            ['、', ',', '，', ';', '；', .. alsoAt], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];
}
