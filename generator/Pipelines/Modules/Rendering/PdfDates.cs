using System.Text.RegularExpressions;

namespace SocialHub.Pipelines;

/// <summary>Sets the dates in a PDF file (ISO 32000-1, 7.9.4) to the day of the build: the same content gives the same bytes whatever the clock says.</summary>
internal static partial class PdfDates
{
    /// <param name="pdf">The bytes, one character each (Latin-1). No byte is added or taken away, since a PDF file tells where its parts begin.</param>
    /// <param name="day">Its midnight, in UTC.</param>
    public static string Set(string pdf, DateOnly day) =>
        Written().Replace(pdf, m => m.Groups[1].Value + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000");

    [GeneratedRegex(@"(/(?:CreationDate|ModDate) ?\(D:)\d{14}")]
    private static partial Regex Written();
}
