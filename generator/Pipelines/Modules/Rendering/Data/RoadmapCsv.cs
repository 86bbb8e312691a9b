using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A roadmap as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel misreads Japanese.</summary>
internal static class RoadmapCsv
{
    public static byte[] Write(Roadmap roadmap, SiteLinks links)
    {
        var text = new StringBuilder("\uFEFF");
        AppendLine(text, RoadmapColumn.All.Select(c => c.Field.Name));
        foreach (var row in RoadmapRow.Of(roadmap, links))
        {
            AppendLine(text, RoadmapColumn.All.Select(c => CsvField.Of(c.CsvText(row))));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> fields) => text.AppendJoin(',', fields).Append("\r\n");
}
