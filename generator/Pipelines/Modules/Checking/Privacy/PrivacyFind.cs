namespace SocialHub.Pipelines;

/// <summary>Something found in a text that must not be published.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Index">Its first character in the text, from 0.</param>
/// <param name="Length">In UTF-16 units.</param>
internal readonly record struct PrivacyFind(PrivacyRule Rule, int Index, int Length)
{
    public int End => Index + Length;
}
