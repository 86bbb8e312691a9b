namespace SocialHub.Theme;

/// <summary>The examples (見本) of one component: its documentation, its fixtures and its test cases in one.</summary>
public interface IComponentExamples
{
    /// <summary>The usual case first, then the hard ones: very long, very short, empty, over a year's end.</summary>
    IEnumerable<ComponentExample> All { get; }
}
