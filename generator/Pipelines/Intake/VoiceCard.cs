using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A voice card (声のカード) that somebody filled in and staff typed: what it says, and where it belongs.</summary>
/// <param name="Number">As written on it.</param>
/// <param name="Id">Of the voice that it becomes.</param>
/// <param name="Roadmap">What it is about.</param>
/// <param name="ReceivedOn">When it was handed over.</param>
/// <param name="Words">What it says; 「記録なし」 where that could not be read.</param>
/// <param name="Values">The keys of the voice with their values, in the order of the keys.</param>
internal sealed record VoiceCard(
    Located<string> Number, Slug Id, Roadmap Roadmap, Schedule ReceivedOn, Located<string> Words, ImmutableArray<(Field Field, string Value)> Values)
{
    /// <summary>The same number with or without 「No.」, 「番」, leading zeros (which spreadsheets take away): always the same id. Null where nothing is left.</summary>
    public static Slug? IdOf(string number)
    {
        var ascii = number.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-');
        var parts = string.Concat(ascii).Split('-', StringSplitOptions.RemoveEmptyEntries).Where(p => p is not ("no" or "card"));
        var without0 = parts.Select(p => p.All(char.IsAsciiDigit) && p.TrimStart('0') is { Length: > 0 } digits ? digits : p).ToArray();
        return without0.Length > 0 && Slug.TryFrom($"card-{string.Join('-', without0)}", out var id) ? id : null;
    }

    /// <summary>The entry of the voice, whole lines without the last line end.</summary>
    public string Entry()
    {
        var text = new StringBuilder($"- {VoiceSchema.Id.Name}: {Id}\n");
        foreach (var (field, value) in Values)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {field.JapaneseName}: {YamlScalar.Of(value)}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  {VoiceSchema.State.JapaneseName}: {VoiceState.UnderReview.ToName()}").ToString();
    }
}
