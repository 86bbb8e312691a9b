using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Participants (参加者) as people write them; the canonical form is <see cref="Participants.ToString"/>.</summary>
internal static class ParticipantsNotation
{
    private const string Adviser = "アドバイザー";
    private const string EndsOfLabel = "0123456789、,・()+";

    public static Participants? Parse(Located<string> text, DiagnosticBag diagnostics) =>
        NotationParse.Run(diagnostics, () => new Reading(text).Read());

    private sealed class Reading(Located<string> text)
    {
        private readonly NotationReader _reader = new(text.Value);

        public Participants Read()
        {
            if (!_reader.TryNumber(out var total))
            {
                throw WithoutTotal();
            }

            TakeUnit();
            var groups = _reader.TryTake("(") ? ReadGroups(")") : [];
            var advisers = ReadAdvisers();
            _reader.SkipSpaces();
            if (!_reader.AtEnd || total == 0)
            {
                throw Unreadable(_reader.AtEnd ? 0 : _reader.Position);
            }

            CheckSum(total, groups, advisers);
            return new Participants(total, groups, advisers);
        }

        private NotationProblemException WithoutTotal()
        {
            _reader.ReturnTo(0);
            var groups = ReadGroups("");
            var mended = new Participants(groups.Sum(g => g.Count), groups);
            return new NotationProblemException(NotationDiagnostics.ParticipantsTotalMissing(text.Span, mended.ToString()));
        }

        private ImmutableArray<ParticipantGroup> ReadGroups(string end)
        {
            var groups = ImmutableArray.CreateBuilder<ParticipantGroup>();
            do
            {
                groups.Add(ReadGroup(groups));
            }
            while (_reader.TakeAny("、", ",", "・") is not null);
            if (end.Length > 0 ? !_reader.TryTake(end) : !_reader.AtEnd)
            {
                throw Unreadable(_reader.Position);
            }

            return groups.ToImmutable();
        }

        private ParticipantGroup ReadGroup(IEnumerable<ParticipantGroup> before)
        {
            _reader.SkipSpaces();
            var start = _reader.Position;
            var label = _reader.TakeUntil(EndsOfLabel).Trim();
            label = label.EndsWith("より", StringComparison.Ordinal) ? label[..^2].TrimEnd() : label;
            if (label.Length == 0 || !_reader.TryNumber(out var count) || count == 0)
            {
                throw Unreadable(start);
            }

            TakeUnit();
            return before.Any(g => g.Label == label)
                ? throw new NotationProblemException(NotationDiagnostics.ParticipantsLabelTwice(text.Span.Shift(start), label))
                : new ParticipantGroup(label, count);
        }

        private Advisers? ReadAdvisers()
        {
            if (_reader.TakeAny("+", "、", ",") is null)
            {
                return null;
            }

            if (!_reader.TryTake(Adviser) || !_reader.TryNumber(out var count) || count == 0)
            {
                throw Unreadable(_reader.Position);
            }

            TakeUnit();
            if (!_reader.TryTake("("))
            {
                return new Advisers(count, []);
            }

            var start = _reader.Position;
            string[] names = [.. _reader.TakeUntil(")").Split('、', ',', '・').Select(n => n.Trim()).Where(n => n.Length > 0)];
            return _reader.TryTake(")") && names.Length == count
                ? new Advisers(count, [.. names])
                : throw new NotationProblemException(NotationDiagnostics.AdvisersDiffer(text.Span.Shift(start), count, names.Length));
        }

        private void CheckSum(int total, ImmutableArray<ParticipantGroup> groups, Advisers? advisers)
        {
            var sum = groups.Sum(g => g.Count);
            if (!groups.IsEmpty && sum != total)
            {
                var mended = new Participants(sum, groups, advisers).ToString();
                throw new NotationProblemException(NotationDiagnostics.ParticipantsSumWrong(text.Span, total, sum, mended));
            }
        }

        private void TakeUnit()
        {
            if (_reader.TakeAny("名", "人") is null)
            {
                throw Unreadable(_reader.Position);
            }
        }

        private NotationProblemException Unreadable(int at) =>
            new(NotationDiagnostics.ParticipantsUnreadable(text.Span.Shift(at), text.Value));
    }
}
