using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace SocialHub.Theme;

/// <summary>The weights with which BudouX tells whether a phrase (文節) ends between two characters. See README.md of this folder.</summary>
internal sealed class PhraseModel
{
    // Name in the model, and where the characters begin seen from the place in question; by how many characters they are.
    private static readonly (string Name, int From)[][] Features =
    [
        [("UW1", -3), ("UW2", -2), ("UW3", -1), ("UW4", 0), ("UW5", 1), ("UW6", 2)],
        [("BW1", -2), ("BW2", -1), ("BW3", 0)],
        [("TW1", -3), ("TW2", -2), ("TW3", -1), ("TW4", 0)],
    ];

    // For one, two and three characters: the weights of all features, in their order, so that each group is looked up once for all places that it speaks for.
    private readonly Dictionary<ulong, int[]>[] _weights = [[], [], []];
    private readonly int _sum;

    /// <param name="lines">Lines of feature, characters and weight, divided by tabs.</param>
    /// <exception cref="FormatException">A line is none of these.</exception>
    public PhraseModel(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.TrimEnd('\r').Split('\t');
            var length = Array.FindIndex(Features, f => f.Any(n => n.Name == cells[0]));
            if (cells.Length != 3 || length < 0)
            {
                throw new FormatException($"'{line}' is no line of a phrase model.");
            }

            ref var weights = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights[length], KeyOf(cells[1]), out _);
            weights ??= new int[Features[length].Length];
            var weight = int.Parse(cells[2], CultureInfo.InvariantCulture);
            weights[Array.FindIndex(Features[length], n => n.Name == cells[0])] = weight;
            _sum += weight;
        }
    }

    /// <summary>The model of Japanese, compiled into this assembly.</summary>
    public static PhraseModel Japanese { get; } = Embedded("Typesetting/ja.tsv");

    /// <summary>Whether a phrase ends before a character that has this score.</summary>
    // A place begins with half of all weights against it.
    public bool EndsAt(int score) => score * 2 > _sum;

    /// <summary>For each character, how much speaks for a phrase that ends before it.</summary>
    public int[] ScoresOf(ReadOnlySpan<char> text)
    {
        var scores = new int[text.Length];
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 1; length <= Features.Length && start + length <= text.Length; length++)
            {
                if (_weights[length - 1].TryGetValue(KeyOf(text.Slice(start, length)), out var weights))
                {
                    Add(weights, Features[length - 1], start, scores);
                }
            }
        }

        return scores;
    }

    private static void Add(int[] weights, (string Name, int From)[] features, int start, int[] scores)
    {
        for (var i = 0; i < features.Length; i++)
        {
            var place = start - features[i].From;
            if (place >= 0 && place < scores.Length)
            {
                scores[place] += weights[i];
            }
        }
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
