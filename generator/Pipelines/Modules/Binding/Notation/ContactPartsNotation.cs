using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads which companies were reached in another way (うち), e.g. 「電話・メール1社」, 「電話およびメール 1社、展示会2社」.</summary>
public static class ContactPartsNotation
{
    /// <summary>Null only after a report; otherwise at least one part, each of at least one company.</summary>
    public static ImmutableArray<ContactPart>? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        _ = reader.TrySkip("うち");
        var parts = ImmutableArray.CreateBuilder<ContactPart>();
        do
        {
            if (ReadOne(reader) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (reader.TrySkipAny("、", ","));
        reader.SkipSpaces();
        if (!reader.AtEnd)
        {
            ReportUnreadable(reader, reader.Position);
        }

        return reader.Failed ? null : parts.ToImmutable();
    }

    private static ContactPart? ReadOne(NotationReader reader)
    {
        reader.SkipSpaces();
        var start = reader.Position;
        if (ChannelReader.TryRead(reader) is not { } channel)
        {
            return ReportUnreadable(reader, start);
        }

        _ = reader.TrySkipAny(":", "で", "が");
        reader.SkipSpaces();
        start = reader.Position;
        if (!CompanyCountReader.TryRead(reader, out var count))
        {
            return ReportUnreadable(reader, start);
        }

        if (count == 0)
        {
            reader.Report(RecordDiagnostics.CountZero(reader.SpanAt(start), CompanyCountReader.Unit));
        }

        return new ContactPart(channel, count);
    }

    private static ContactPart? ReportUnreadable(NotationReader reader, int at)
    {
        reader.Report(ContactDiagnostics.PartsUnreadable(reader.SpanAt(at), reader.Quote(at)));
        return null;
    }
}
