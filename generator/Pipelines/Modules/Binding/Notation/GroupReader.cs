using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the groups (内訳) that a total is made of: 講師1名、市民活動団体2名、当法人より3名.</summary>
internal sealed class GroupReader(NotationReader reader, DiagnosticBag diagnostics)
{
    // A 「・」 inside a label (まちづくり・福祉2名) belongs to it; after 名 it separates.
    private const string EndsLabel = "、,;()+:\r\n";

    private static readonly string[] Separators = ["、", ",", ";", "・"];
    private static readonly string[] NeverLabels = ["約", "およそ", "ほぼ", "計", "合計", "全", "全員", "総勢", "延べ", "のべ"];
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
        reader.SkipSpaces();
        var start = reader.Position;
        if (!TrySkipLabel())
        {
            _people.Refuse();
            return null;
        }

        var label = WithoutOrigin(reader.AsWritten(start, reader.Position));
        if (IsLabel(label))
        {
            return _people.ReadCount() is { } count ? new ParticipantGroup(label, count) : null;
        }

        reader.ReturnTo(start);
        _people.Refuse();
        return null;
    }

    // 「班1 2名」 would be printed as 12名, so a label does not end in a digit.
    private static bool IsLabel(string label) =>
        label.Length > 0 && !char.IsAsciiDigit(FullWidth.ToAscii(label)[^1]) && !NeverLabels.Contains(label);

    // Up to the number that ends the group, so that a label may hold numbers itself (第2地区3名).
    // False, and the reader stands where it goes wrong, without such a number: behind 名 in 「行政7名など」.
    private bool TrySkipLabel()
    {
        var wrong = reader.Position;
        while (!reader.AtEnd && !EndsLabel.Contains(reader.Next()))
        {
            var at = reader.Position;
            if (CountReader.TakePeople(reader) is not null)
            {
                if (IsEndOfGroup())
                {
                    reader.ReturnTo(at);
                    return true;
                }

                wrong = reader.Position;
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ReturnTo(wrong);
        return false;
    }

    private bool IsEndOfGroup() => reader.AtEnd || EndsLabel.Contains(reader.Next()) || reader.Next() == '・';

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
