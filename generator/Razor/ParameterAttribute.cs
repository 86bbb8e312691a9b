namespace Microsoft.AspNetCore.Components;

/// <summary>A property that a tag sets by an attribute of its name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute : Attribute;
