namespace SocialHub.Pipelines;

/// <summary>The words in which schemas are written: <c>Declare.Required("title 題名", Values.Text, …)</c>.</summary>
internal static class Declare
{
    public static Field<T> Required<T>(string names, ValueKind<T> kind, string description, string example) =>
        Make(names, true, kind, description, example);

    public static Field<T> Optional<T>(string names, ValueKind<T> kind, string description, string example) =>
        Make(names, false, kind, description, example);

    // "title 題名": both names side by side, as a reader of the schema compares them.
    private static Field<T> Make<T>(string names, bool isRequired, ValueKind<T> kind, string description, string example)
    {
        var space = names.IndexOf(' ', StringComparison.Ordinal);
        return new Field<T>(names[..space], names[(space + 1)..], isRequired, description, example, kind);
    }
}
