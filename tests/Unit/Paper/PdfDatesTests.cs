using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class PdfDatesTests
{
    [Fact]
    public void Dates_become_the_day_of_the_build_and_no_byte_moves()
    {
        const string Printed = "1 0 obj\n<</Creator (D:20200101000000)\n/CreationDate (D:20261130182130+00'00')\n/ModDate(D:20261130182130Z)>>\nendobj";

        var set = PdfDates.Set(Printed, new DateOnly(2024, 4, 1));

        Assert.Equal("1 0 obj\n<</Creator (D:20200101000000)\n/CreationDate (D:20240401000000+00'00')\n/ModDate(D:20240401000000Z)>>\nendobj", set);
        Assert.Equal(Printed.Length, set.Length);
    }
}
