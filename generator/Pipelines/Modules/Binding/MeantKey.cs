using System.Text;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds the key that a person meant who wrote another.</summary>
internal static class MeantKey
{
    // What people call a key who have not read the guide. Only those of the kind at hand are proposed.
    private static readonly ImmutableArray<(string Written, string Meant)> OtherWords =
    [
        ("タイトル", "題名"), ("表題", "題名"), ("件名", "題名"), ("見出し", "題名"), ("名称", "名前"), ("氏名", "名前"), ("日時", "日付"), ("日にち", "日付"),
        ("公開日", "日付"), ("日付", "日時"), ("開催日", "日時"), ("開催日時", "日時"), ("要約", "概要"), ("説明", "概要"), ("サマリー", "概要"), ("著者", "執筆者"), ("筆者", "執筆者"),
        ("作者", "執筆者"), ("タグ", "分野"), ("カテゴリ", "分野"), ("カテゴリー", "分野"), ("テーマ", "分野"), ("場所", "会場"), ("会場名", "会場"), ("参加人数", "参加者"), ("人数", "参加者"),
        ("種類", "種別"), ("区分", "種別"), ("author", "authors"), ("tags", "topics"), ("tag", "topics"), ("category", "topics"), ("description", "summary"),
        ("place", "venue"), ("name", "title"), ("type", "kind"),
    ];

    /// <summary>The field among some whose name differs by width, case, a space, another word or a slip of fingers; or null.</summary>
    public static Field? Find(string written, IEnumerable<Field> fields)
    {
        var all = fields.ToArray();
        var names = all.SelectMany(f => new[] { f.JapaneseName, f.Name }).ToArray();
        var name = names.FirstOrDefault(n => IsSame(written, n)) ??
            OtherWords.Where(w => w.Written == Plain(written) && names.Contains(w.Meant)).Select(w => w.Meant).FirstOrDefault() ??
            NearestName.Find(Plain(written), names);
        return name is null ? null : all.First(f => f.IsCalled(name));
    }

    /// <summary>The field's name in the language of what was written.</summary>
    public static string NameOf(Field field, string written) =>
        Plain(written).All(char.IsAscii) ? field.Name : field.JapaneseName;

    /// <summary>True when nothing but width, case and spaces differs.</summary>
    public static bool IsSame(string written, string name) => Plain(written) == name;

    private static string Plain(string key) =>
        string.Concat(key.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(c => !char.IsWhiteSpace(c)));
}
