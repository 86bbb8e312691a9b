namespace SocialHub.Pipelines;

/// <summary>The files that help writers who use Visual Studio Code; a spec holds <c>.vscode/</c> equal to them.</summary>
public static class EditorSettings
{
    private const string ContentFolder = "content/";

    // Red Hat's extension reads the schemas of YAML files; it does not look into the front matter of Markdown.
    private const string Extensions = "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n";

    /// <summary>Path from the repository's root, and text, of each file.</summary>
    public static ImmutableArray<(string Path, string Text)> Files { get; } =
    [
        .. EditedFiles.All.DistinctBy(f => f.Name).Select(f => (SchemaPath(f), JsonSchemaText.Of(f))),
        (".vscode/content.code-snippets", SnippetText.OfAll(Documents())),
        (".vscode/extensions.json", Extensions),
        (".vscode/settings.json", Settings()),
    ];

    private static string SchemaPath(EditedFiles files) => $".vscode/schemas/{files.Name}.json";

    private static IEnumerable<Schema> Documents() => NewKinds.All.Select(k => k.Schema);

    private static string Settings() => JsonText.Of(json =>
    {
        json.WriteStartObject("yaml.schemas");
        foreach (var files in EditedFiles.All.Where(f => !f.IsText))
        {
            json.WriteString(SchemaPath(files), ContentFolder + files.Pattern);
        }

        json.WriteEndObject();

        // Else the snippets show only after Ctrl+Space.
        json.WriteStartObject("[markdown]");
        json.WriteBoolean("editor.quickSuggestions", true);
        json.WriteEndObject();
    });
}
