namespace SocialHub.Pipelines;

/// <summary>Reads keys where 記録なし and a missing key mean the same to the model: nobody knows.</summary>
internal static class RecordedFields
{
    public static T? Known<T>(this FieldReader fields, Field<Recorded<T>> field)
        where T : class => fields.Locate(field) is { Value: { IsKnown: true } recorded } ? recorded.Value : null;

    /// <inheritdoc cref="Known"/>
    public static T? KnownValue<T>(this FieldReader fields, Field<Recorded<T>> field)
        where T : struct => fields.Locate(field) is { Value: { IsKnown: true } recorded } ? recorded.Value : null;
}
