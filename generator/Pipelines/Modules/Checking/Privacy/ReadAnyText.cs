using System.Text;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Any file as text, in whatever encoding; a file that is none keeps its name only. Reports nothing: others say what is wrong with it.</summary>
public sealed class ReadAnyText : PerItem<ContentFile, WrittenText>
{
    protected override WrittenText Map(ContentFile item, BuildContext context) => new(item.Path, TextOf(item));

    private static string TextOf(ContentFile file)
    {
        if (ImageFormat.Of(file.Bytes.Span) is not null)
        {
            return "";
        }

        // What cannot be read becomes a mark; a number beside it is found all the same.
        var bytes = file.Bytes.Span;
        var read = TextDecoder.Utf8(bytes) ?? OtherEncodings.Read(bytes) ?? Encoding.UTF8.GetString(bytes);
        return read.Contains('\0', StringComparison.Ordinal)
            ? ""
            : TextDecoder.Tidy(read);
    }
}
