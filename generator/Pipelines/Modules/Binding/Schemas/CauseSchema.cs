using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a cause (きっかけ) of an edition.</summary>
internal static class CauseSchema
{
    public static readonly Field<ImmutableArray<Located<string>>> Cells = Declare.Optional(
        "cells ます", Values.OneOrMore(Values.Text), "変わったますです。書かなければ、版ぜんたいのきっかけになります。", "短期／市民");

    public static readonly Field<Slug> Voice = Declare.Optional(
        "voice 声", Values.Slug, "きっかけになった声のidです（voices.yaml にあるもの）。", "voice-1");

    public static readonly Field<Slug> Session = Declare.Optional(
        "session 会", Values.Slug, "きっかけになった会のファイル名（.mdなし）です。", "2023-07-10-study");

    public static readonly Field<string> Text = Declare.Optional(
        "text 説明", Values.Text, "声でも会でもないきっかけを、一文で書きます。", "企業から、活用したいという申し出がありました。");

    public static readonly Schema Schema = new("cause", "きっかけ", [Cells, Voice, Session, Text]);
}
