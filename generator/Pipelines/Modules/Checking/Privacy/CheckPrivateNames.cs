using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>
/// Looks in every text, and in the names of files, for people who did not agree to be named (公開可: いいえ): bodies, captions,
/// translations, voices, addresses. Their own entry in <c>people.yaml</c> is the only place that may name them.
/// </summary>
/// <param name="people">Everybody in <c>people.yaml</c>.</param>
/// <remarks>Gives the paths of the files that were looked at: nobody needs their texts any more, and all of them are much to keep.</remarks>
public sealed class CheckPrivateNames(ImmutableArray<Person> people) : PerItem<WrittenText, string>
{
    private const string Register = "people.yaml";

    private readonly PrivateNamePattern _names = new(people);

    public override IEnumerable<object> Basis => [.. people];

    protected override string Map(WrittenText item, BuildContext context)
    {
        if (_names.IsEmpty)
        {
            return item.File;
        }

        foreach (var (person, _) in _names.FindInPath(item.File))
        {
            context.Diagnostics.Add(RegisterDiagnostics.PersonNotPublic(SourceSpan.StartOf(item.File), person.Name));
        }

        LinedText? lines = null;
        foreach (var (person, index) in _names.FindIn(item.Text))
        {
            var place = (lines ??= new LinedText(item.Text)).PlaceIn(item.File, index);
            if (item.File != Register || !IsOwnEntry(person, place.Line))
            {
                context.Diagnostics.Add(RegisterDiagnostics.PersonNotPublic(place, person.Name));
            }
        }

        return item.File;
    }

    // An entry reaches to the next one.
    private bool IsOwnEntry(Person person, int line) =>
        people.Where(p => p.Source.Line <= line).MaxBy(p => p.Source.Line) is { } owner && owner.Id == person.Id;
}
