using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the groups (内訳) that a total is made of: 講師1名、市民活動団体2名、当法人より3名.</summary>
internal sealed class GroupReader(NotationReader reader, DiagnosticBag diagnostics)
{
    // A 「・」 inside a label (まちづくり・福祉2名) belongs to it; after 名 it separates.
    private const string EndsLabel = "、,;()+:\r\n";

    private static readonly string[] Separators = ["、", ",", ";", "・"];
    private static readonly string[] Origins = ["より", "から"];

    private readonly PeopleReader _people = new(reader, diagnostics);

    /// <summary>Groups up to the closing parenthesis, which is taken; or null with one problem.</summary>
    public ImmutableArray<ParticipantGroup>? ReadEnclosed()
    {
        SkipHeading();
        if (Read(() => true) is not { } groups)
        {
            return null;
        }

        if (reader.TryTake(")"))
        {
            return groups;
        }

        _people.Refuse();
        return null;
    }

    /// <summary>Groups up to the end or to advisers, who are left for their reader; or null with one problem.</summary>
    public ImmutableArray<ParticipantGroup>? ReadOpen() => Read(() => !AdviserReader.IsAhead(reader));

    // 「内訳：」 tells nothing more; without its colon it would be part of a label.
    private void SkipHeading()
    {
        var start = reader.Position;
        if (!reader.TryTake("内訳") || !reader.TryTake(":"))
        {
            reader.ReturnTo(start);
        }
    }

    private ImmutableArray<ParticipantGroup>? Read(Func<bool> goesOn)
    {
        var groups = ImmutableArray.CreateBuilder<ParticipantGroup>();
        do
        {
            var span = reader.Here();
            if (ReadGroup() is not { } group)
            {
                return null;
            }

            if (groups.Any(known => FullWidth.ToAscii(known.Label) == FullWidth.ToAscii(group.Label)))
            {
                diagnostics.Add(NotationDiagnostics.ParticipantsLabelDuplicated(span, group.Label));
                return null;
            }

            groups.Add(group);
        }
        while (goesOn() && reader.TakeAny(Separators) is not null);

        return groups.ToImmutable();
    }

    private ParticipantGroup? ReadGroup()
    {
        var label = WithoutOrigin(TakeLabel());
        // 「班1 2名」 would be printed as 12名, so a label does not end in a digit.
        if (label.Length > 0 && !char.IsAsciiDigit(FullWidth.ToAscii(label)[^1]))
        {
            return _people.ReadCount() is { } count ? new ParticipantGroup(label, count) : null;
        }

        _people.Refuse();
        return null;
    }

    // Up to the number that ends the group, so that a label may hold numbers itself (第2地区3名).
    private string TakeLabel()
    {
        reader.SkipSpaces();
        var start = reader.Position;
        while (!EndsLabel.Contains(reader.Next()) && !reader.AtEnd && !IsCountAhead())
        {
            reader.Skip();
        }

        return reader.AsWritten(start, reader.Position);
    }

    private bool IsCountAhead()
    {
        var start = reader.Position;
        var isCount = CountReader.TakePeople(reader) is not null &&
            (reader.AtEnd || EndsLabel.Contains(reader.Next()) || reader.Next() == '・');
        reader.ReturnTo(start);
        return isCount;
    }

    // 「当法人より」 are people of 当法人; a 「市民だより」 stays one.
    private static string WithoutOrigin(string label)
    {
        while (Origins.FirstOrDefault(o => label.EndsWith(o, StringComparison.Ordinal)) is { } origin &&
            !label.EndsWith("だより", StringComparison.Ordinal))
        {
            label = label[..^origin.Length].TrimEnd();
        }

        return label;
    }
}
