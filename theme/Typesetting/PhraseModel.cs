using System.Reflection;
using System.Text;

namespace SocialHub.Theme;

/// <summary>The weights with which BudouX tells whether a phrase (文節) ends between two characters. See README.md of this folder.</summary>
internal sealed class PhraseModel
{
    // Name in the model, where the characters begin seen from the place in question, and how many they are.
    private static readonly (string Name, int From, int Length)[] Features =
    [
        ("UW1", -3, 1), ("UW2", -2, 1), ("UW3", -1, 1), ("UW4", 0, 1), ("UW5", 1, 1), ("UW6", 2, 1),
        ("BW1", -2, 2), ("BW2", -1, 2), ("BW3", 0, 2),
        ("TW1", -3, 3), ("TW2", -2, 3), ("TW3", -1, 3), ("TW4", 0, 3),
    ];

    // In the order of the features.
    private readonly Dictionary<ulong, int>[] _weights;
    private readonly int _sum;

    /// <param name="lines">Lines of feature, characters and weight, divided by tabs.</param>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public PhraseModel(string lines)
    {
        var weights = Features.ToDictionary(f => f.Name, _ => new Dictionary<ulong, int>(), StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length != 3 || !weights.TryGetValue(cells[0], out var feature))
            {
                throw new FormatException($"'{line}' is no line of a phrase model.");
            }

            var weight = int.Parse(cells[2], CultureInfo.InvariantCulture);
            feature.Add(KeyOf(cells[1]), weight);
            _sum += weight;
        }

        _weights = [.. Features.Select(f => weights[f.Name])];
    }

    /// <summary>The model of Japanese, compiled into this assembly.</summary>
    public static PhraseModel Japanese { get; } = Embedded("Typesetting/ja.tsv");

    /// <summary>Whether a phrase ends before the character at this place, 1 or more.</summary>
    // A place begins with half of all weights against it.
    public bool EndsBefore(string text, int place) => ScoreBefore(text, place) * 2 > _sum;

    /// <summary>How much speaks for a phrase that ends before the character at this place, 1 or more.</summary>
    public int ScoreBefore(string text, int place)
    {
        var score = 0;
        for (var i = 0; i < Features.Length; i++)
        {
            var (_, from, length) = Features[i];
            var start = place + from;
            if (start >= 0 && start + length <= text.Length && _weights[i].TryGetValue(KeyOf(text.AsSpan(start, length)), out var weight))
            {
                score += weight;
            }
        }

        return score;
    }

    // Three characters at most: a number is found faster than a text.
    private static ulong KeyOf(ReadOnlySpan<char> characters)
    {
        var key = 0UL;
        foreach (var c in characters)
        {
            key = (key << 16) | c;
        }

        return key;
    }

    private static PhraseModel Embedded(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return new PhraseModel(reader.ReadToEnd());
    }
}
