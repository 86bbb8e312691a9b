namespace Microsoft.AspNetCore.Components.CompilerServices;

/// <summary>What compiled templates call.</summary>
public static class RuntimeHelpers
{
    /// <summary>Gives the value back; the compiler has seen that it is of the type of the parameter.</summary>
    public static T TypeCheck<T>(T value) => value;
}
