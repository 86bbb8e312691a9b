using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The keys of a translation (翻訳).</summary>
internal static class TranslationSchema
{
    public static readonly Field<string> Title = Declare.Required(
        "title 題名", Values.Text, "そのことばでの題名です。", "About this site");

    public static readonly Field<string> Summary = Declare.Required(
        "summary 概要", Values.Text, "そのことばでの、1〜2文の説明です。", "What this hub does and who runs it.");

    public static readonly Field<string> Aim = Declare.Optional(
        "aim ねらい", Values.Text, "会のときだけ、ねらいの翻訳を書きます。", "To learn how others do it.");

    public static readonly Field<ImmutableArray<Located<string>>> Points = Declare.Optional(
        "points 論点", Values.List(Values.Text), "会のときだけ、論点の翻訳を書きます。", "How neighbours can take part");

    public static readonly Field<ImmutableArray<Located<string>>> Translators = Declare.Optional(
        "translators 翻訳した人", Values.OneOrMore(Values.Text), "翻訳した人の名前です。本人が公開してよいと言った名前だけを書きます。", "見本花子");

    public static readonly Field<ImmutableArray<Located<string>>> CheckedBy = Declare.Optional(
        "checked_by 確かめた人", Values.OneOrMore(Values.Text),
        "そのことばを使う人として読み、伝わると確かめた人です。書かないあいだは、まだだれも確かめていないとページに出ます。", "日本語教室の学習者3人");

    public static readonly Field<bool> ByMachine = Declare.Optional(
        "by_machine 機械翻訳", Values.YesNo, "「はい」と書くと、機械が翻訳したとページに出ます。", "はい");

    public static readonly Field<bool> Draft = Shared.Draft;

    public static readonly Field<MapNode> Marks = Declare.Required(
        "marks 原文のしるし", Values.Map, "訳した部分の名前と、訳したときのもとの文のしるしです。new translation が書きます。", "はじめ: 3f9a2c1d");

    public static readonly Schema Schema = new(
        "translation", "翻訳", [Title, Summary, Aim, Points, Translators, CheckedBy, ByMachine, Draft, Marks]);
}
