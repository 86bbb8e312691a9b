namespace Microsoft.AspNetCore.Components;

/// <summary>A parameter that every tag must set; Razor's compiler says where one does not (RZ2012).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EditorRequiredAttribute : Attribute;
