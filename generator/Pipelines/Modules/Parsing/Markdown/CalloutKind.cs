namespace SocialHub.Pipelines;

/// <summary>A callout (囲み) as GitHub writes it, <c>&gt; [!NOTE]</c>, with our class and its Japanese title.</summary>
internal sealed record CalloutKind(string Name, string Class, string Title)
{
    public static ImmutableArray<CalloutKind> All { get; } =
    [
        new("NOTE", "note", "補足"),
        new("TIP", "tip", "ヒント"),
        new("IMPORTANT", "important", "重要"),
        new("WARNING", "warning", "注意"),
        new("CAUTION", "caution", "警告"),
    ];

    public static CalloutKind? Find(string name) =>
        All.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
