namespace SocialHub.Pipelines;

/// <summary>The keys of one kind of document or register entry.</summary>
/// <param name="Name">English, e.g. <c>article</c>.</param>
/// <param name="JapaneseName">E.g. 記事.</param>
/// <param name="Fields">In the order in which writers see them.</param>
public sealed record Schema(string Name, string JapaneseName, ImmutableArray<Field> Fields)
{
    public Field? Find(string key) => Fields.FirstOrDefault(f => f.IsCalled(key));
}
