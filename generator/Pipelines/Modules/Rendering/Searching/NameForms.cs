using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Kanji that are forms of another (異体字), learned from the people whose names are written in more than one way.</summary>
internal static class NameForms
{
    /// <summary>From a form to the one in the person's name; 渡邊 beside 渡辺 gives 邊 → 辺. Names of another length teach nothing.</summary>
    public static IReadOnlyDictionary<Rune, Rune> Of(Site site)
    {
        var forms = new SortedDictionary<Rune, Rune>();
        foreach (var person in site.People.Where(p => p.MayBeNamed))
        {
            Rune[] name = [.. person.Name.EnumerateRunes()];
            foreach (Rune[] variant in person.Variants.Select(v => v.EnumerateRunes().ToArray()).Where(v => v.Length == name.Length))
            {
                Learn(forms, variant, name);
            }
        }

        return forms;
    }

    // Chains are followed, so that 邊 → 邉 of one person and 邉 → 辺 of another make all three equal.
    private static void Learn(SortedDictionary<Rune, Rune> forms, Rune[] variant, Rune[] name)
    {
        foreach (var (from, to) in variant.Zip(name).Where(p => IsKanji(p.First) && IsKanji(p.Second)))
        {
            var (source, target) = (forms.GetValueOrDefault(from, from), forms.GetValueOrDefault(to, to));
            if (source != target)
            {
                foreach (var form in forms.Where(f => f.Value == source).Select(f => f.Key).Append(source).ToArray())
                {
                    forms[form] = target;
                }
            }
        }
    }

    // The blocks of CJK ideographs, from extension A on; compatibility ideographs fold by NFKC.
    private static bool IsKanji(Rune c) => c.Value is (>= 0x3400 and <= 0x9fff) or (>= 0x20000 and <= 0x3ffff);
}
