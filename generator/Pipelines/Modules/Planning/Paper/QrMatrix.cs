using System.Text;
using QRCoder;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Makes QR codes of addresses. The only place that knows QRCoder, of which it uses the matrix alone.</summary>
internal static class QrMatrix
{
    /// <summary>Level M: 15 % of a code may be dirty or torn. The smallest version that holds the address; same address, same code.</summary>
    /// <param name="address">ASCII, absolute.</param>
    public static QrCode Of(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            AddRow(path, rows[y], y);
        }

        return new QrCode(address, rows.Count, path.ToString());
    }

    // One rectangle for each run of black modules.
    private static void AddRow(StringBuilder path, System.Collections.BitArray row, int y)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var start = x;
            while (x < row.Length && row[x])
            {
                x++;
            }

            if (x > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
    }
}
