namespace SocialHub.Engine;

/// <summary>A module whose result for many items is the results for each of them in their order, so that what it made of one item can be remembered.</summary>
public interface IItemwise
{
    /// <summary>Everything besides the item and the day that a result depends on: what the module was given when it was made. Compared with <see cref="object.Equals(object?)"/>, one by one.</summary>
    IEnumerable<object> Basis { get; }
}
