namespace SocialHub.Pipelines;

/// <summary>事業内容 of a row: the name of a record, and a sentence or two about it.</summary>
internal static class ActivityText
{
    public static string Of(string name, string text) => text.Length > 0 ? $"{name}：{text}" : name;
}
