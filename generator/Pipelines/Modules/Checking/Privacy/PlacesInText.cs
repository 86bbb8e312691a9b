namespace SocialHub.Pipelines;

/// <summary>Turns places of a whole text into lines and columns; asked from first to last.</summary>
internal sealed class PlacesInText(WrittenText text)
{
    private int _line = 1;
    private int _lineStart;

    /// <param name="index">Not smaller than at the last call.</param>
    public SourceSpan At(int index)
    {
        for (var end = text.Text.IndexOf('\n', _lineStart); end >= 0 && end < index; end = text.Text.IndexOf('\n', _lineStart))
        {
            (_line, _lineStart) = (_line + 1, end + 1);
        }

        return new SourceSpan(text.File, _line, index - _lineStart + 1);
    }
}
