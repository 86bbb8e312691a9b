using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>The parameters of one type of component, looked up once.</summary>
internal sealed class ComponentParameters
{
    private readonly Type _type;
    private readonly (string Name, MethodInvoker Set)[] _setters;

    private ComponentParameters([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        (_type, _setters) = (type,
        [
            .. type.GetProperties()
                .Where(p => p.IsDefined(typeof(ParameterAttribute)))
                .Select(p => (p.Name, MethodInvoker.Create(p.SetMethod ?? throw new InvalidOperationException($"{type}.{p.Name} cannot be set.")))),
        ]);

    /// <exception cref="InvalidOperationException">There is no such parameter.</exception>
    public void Set(ComponentBase component, string name, object? value)
    {
        foreach (var (known, set) in _setters)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                set.Invoke(component, value);
                return;
            }
        }

        throw new InvalidOperationException($"{_type} has no parameter '{name}'.");
    }

    /// <summary>Those of <typeparamref name="TComponent"/>.</summary>
    internal static class Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>
    {
        public static readonly ComponentParameters All = new(typeof(TComponent));
    }
}
