using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Voices (声): content/roadmaps/&lt;slug&gt;/voices.yaml becomes <see cref="Voice"/>s.</summary>
internal static class Voices
{
    public static Pipeline<ContentFile, Voice> Define() => Pipeline
        .Named("voices")
        .Reads("roadmaps/*/voices.yaml")
        .Then(new DecodeText())
        .Then(new ParseYaml())
        .Then(new BindEntries<Voice>(VoiceSchema.Schema, BindVoice.From));
}
