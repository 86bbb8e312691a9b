using System.Text.Json;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>One column of a roadmap's data, declared once: the CSV, the JSON, its schema and the page that explains them come from here.</summary>
/// <param name="Field">Its name, type and meaning for readers.</param>
/// <param name="Level">What it belongs to.</param>
/// <param name="JsonType">The type in JSON Schema: <c>string</c>, <c>integer</c>, <c>boolean</c>, <c>array</c>.</param>
/// <param name="Value">The value in a row; null where there is none.</param>
internal sealed record RoadmapColumn(DataField Field, DataLevel Level, string JsonType, Func<RoadmapRow, object?> Value)
{
    /// <summary>True where a roadmap may have no value.</summary>
    public bool IsNullable { get; init; }

    private const string Day = "日（ISO 8601）";

    /// <summary>In the order of the CSV.</summary>
    public static ImmutableArray<RoadmapColumn> All { get; } =
    [
        Text("roadmap", DataLevel.Roadmap, "ロードマップの短い名札です。アドレスの一部です。", r => r.Roadmap.Slug.Value),
        Text("roadmap_title", DataLevel.Roadmap, "ロードマップの題名です。", r => r.Roadmap.Title),
        new(new("edition", "整数", "版の番号です。番号のないロードマップでは空です。"), DataLevel.Roadmap, "integer", r => r.Roadmap.Edition?.Number.Value) { IsNullable = true },
        new(new("issued_on", Day, "版を出した日です。記録がなければ空です。"), DataLevel.Roadmap, "string",
            r => r.Roadmap.UpdatedOn is { } day ? JapaneseDate.Iso(day) : null) { IsNullable = true },
        new(new("is_sample", "true / false", "true のとき、中身は見本です。話し合いで決まったものではありません。"), DataLevel.Roadmap, "boolean", r => r.Roadmap.IsSample),
        Text("stage_id", DataLevel.Cell, "ステージの短い名札です。", r => r.Stage.Id.Value),
        Text("stage_name", DataLevel.Cell, "ステージの名前です。", r => r.Stage.Name),
        Text("sector_id", DataLevel.Cell, "セクターの短い名札です。", r => r.Cell.Sector.Id.Value),
        Text("sector_name", DataLevel.Cell, "セクターの名前です。", r => r.Cell.Sector.Name),
        Text("cell_id", DataLevel.Cell, "ますの名札です。版が変わっても変わりません。", r => r.Cell.Id),
        Text("address", DataLevel.Cell, "ますのアドレスです。", r => r.Address),
        Text("state", DataLevel.Role, "役割の状態です（blank、proposed、agreed、underway、done）。blank は空欄です。", r => RoleStateCode.Of(r.Role)),
        Text("state_name", DataLevel.Role, "役割の状態の日本語です。", r => r.Role?.State.ToName() ?? "空欄"),
        Text("text", DataLevel.Role, "役割の文です。空欄では空です。", r => r.Role?.Text.PlainText ?? ""),
        Text("partners", DataLevel.Role, "担い手です。記録がなければ空です。", r => r.Role?.Partners.PlainText ?? ""),
        new(new("links", "アドレスの一覧", "役割の文にあるリンクの先です。CSVでは空白で区切ります。"), DataLevel.Role, "array", r => r.Links),
    ];

    public void WriteJson(Utf8JsonWriter json, RoadmapRow row)
    {
        json.WritePropertyName(Field.Name);
        switch (Value(row))
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case ImmutableArray<string> list:
                json.WriteStartArray();
                list.ToList().ForEach(json.WriteStringValue);
                json.WriteEndArray();
                break;
            case var text:
                json.WriteStringValue((string?)text);
                break;
        }
    }

    /// <summary>As it stands in a field of the CSV, before quoting.</summary>
    public string CsvText(RoadmapRow row) => Value(row) switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        ImmutableArray<string> list => string.Join(' ', list),
        var text => (string)text,
    };

    private static RoadmapColumn Text(string name, DataLevel level, string description, Func<RoadmapRow, string> value) =>
        new(new DataField(name, "文字", description), level, "string", value);
}
