using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>What the examples print on paper.</summary>
public static class ExamplePaper
{
    /// <summary>Leads to the home page of the invented hub; made by <c>QrMatrix</c>, which the theme does not know.</summary>
    public static QrCode Code { get; } = new(
        "https://example.org/",
        33,
        "M4 4h7v1h-7zM13 4h2v1h-2zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM15 5h1v1h-1z" +
        "M17 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM28 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1z" +
        "M16 6h1v1h-1zM20 6h1v1h-1zM22 6h1v1h-1zM24 6h3v1h-3zM28 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1z" +
        "M12 7h7v1h-7zM22 7h1v1h-1zM24 7h3v1h-3zM28 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2z" +
        "M20 8h1v1h-1zM22 8h1v1h-1zM24 8h3v1h-3zM28 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h1v1h-1z" +
        "M17 9h3v1h-3zM22 9h1v1h-1zM28 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1z" +
        "M20 10h1v1h-1zM22 10h7v1h-7zM12 11h1v1h-1zM14 11h1v1h-1zM18 11h1v1h-1zM20 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5z" +
        "M16 12h2v1h-2zM22 12h5v1h-5zM4 13h1v1h-1zM13 13h1v1h-1zM15 13h1v1h-1zM17 13h1v1h-1zM21 13h1v1h-1z" +
        "M23 13h1v1h-1zM27 13h1v1h-1zM5 14h1v1h-1zM8 14h3v1h-3zM14 14h2v1h-2zM17 14h4v1h-4zM23 14h1v1h-1zM25 14h1v1h-1z" +
        "M27 14h2v1h-2zM7 15h2v1h-2zM11 15h1v1h-1zM18 15h3v1h-3zM22 15h2v1h-2zM28 15h1v1h-1zM4 16h1v1h-1zM7 16h2v1h-2z" +
        "M10 16h1v1h-1zM13 16h1v1h-1zM19 16h1v1h-1zM21 16h2v1h-2zM24 16h1v1h-1zM26 16h3v1h-3zM4 17h1v1h-1zM6 17h2v1h-2z" +
        "M9 17h1v1h-1zM12 17h1v1h-1zM16 17h2v1h-2zM20 17h1v1h-1zM23 17h1v1h-1zM25 17h1v1h-1zM27 17h1v1h-1zM4 18h1v1h-1z" +
        "M6 18h3v1h-3zM10 18h1v1h-1zM12 18h2v1h-2zM17 18h3v1h-3zM22 18h4v1h-4zM27 18h2v1h-2zM4 19h1v1h-1zM8 19h2v1h-2z" +
        "M12 19h1v1h-1zM14 19h1v1h-1zM16 19h2v1h-2zM19 19h6v1h-6zM28 19h1v1h-1zM4 20h1v1h-1zM6 20h6v1h-6zM13 20h1v1h-1z" +
        "M16 20h1v1h-1zM18 20h1v1h-1zM20 20h5v1h-5zM26 20h1v1h-1zM12 21h3v1h-3zM19 21h2v1h-2zM24 21h2v1h-2z" +
        "M4 22h7v1h-7zM14 22h3v1h-3zM20 22h1v1h-1zM22 22h1v1h-1zM24 22h1v1h-1zM26 22h3v1h-3zM4 23h1v1h-1zM10 23h1v1h-1z" +
        "M12 23h1v1h-1zM15 23h1v1h-1zM18 23h1v1h-1zM20 23h1v1h-1zM24 23h2v1h-2zM28 23h1v1h-1zM4 24h1v1h-1zM6 24h3v1h-3z" +
        "M10 24h1v1h-1zM12 24h4v1h-4zM19 24h6v1h-6zM26 24h3v1h-3zM4 25h1v1h-1zM6 25h3v1h-3zM10 25h1v1h-1zM12 25h1v1h-1z" +
        "M14 25h1v1h-1zM16 25h4v1h-4zM21 25h2v1h-2zM24 25h5v1h-5zM4 26h1v1h-1zM6 26h3v1h-3zM10 26h1v1h-1zM12 26h2v1h-2z" +
        "M17 26h3v1h-3zM25 26h2v1h-2zM28 26h1v1h-1zM4 27h1v1h-1zM10 27h1v1h-1zM13 27h2v1h-2zM16 27h2v1h-2z" +
        "M20 27h2v1h-2zM23 27h3v1h-3zM28 27h1v1h-1zM4 28h7v1h-7zM12 28h1v1h-1zM16 28h1v1h-1zM18 28h1v1h-1z" +
        "M21 28h8v1h-8z");
}
