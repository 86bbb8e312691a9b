using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SocialHub.Razor;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>
/// Takes what a compiled template says, in its order, and writes it at once as HTML: no tree is built, for nothing changes on a finished page.
/// Attributes come right after the start of their element or component, as Razor's compiler puts them. Not for several threads.
/// </summary>
/// <param name="html">Takes the HTML.</param>
[SuppressMessage("Style", "IDE0060", Justification = "The sequence tells Blazor what changed between two renderings; here there is one.")]
public sealed class RenderTreeBuilder(PooledText html)
{
    // HTML Living Standard, 13.1.2: elements without content or end tag.
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private readonly Stack<string> _elements = new();
    private bool _isInStartTag;

    // The component that is being given its parameters; null where an element is open.
    private ComponentBase? _component;
    private ComponentParameters? _parameters;

    /// <summary>What is handed down at this place.</summary>
    public CascadingValues Cascading { get; internal set; } = CascadingValues.None;

    public void OpenElement(int sequence, string elementName)
    {
        EndStartTag();
        html.Append('<');
        html.Append(elementName);
        _elements.Push(elementName);
        _isInStartTag = true;
    }

    public void CloseElement()
    {
        var name = _elements.Pop();
        if (_isInStartTag && Void.Contains(name))
        {
            html.Append(" />");
            _isInStartTag = false;
            return;
        }

        EndStartTag();
        html.Append("</");
        html.Append(name);
        html.Append('>');
    }

    /// <summary>An attribute without a value, e.g. <c>hidden</c>.</summary>
    public void AddAttribute(int sequence, string name) => AddAttribute(sequence, name, true);

    /// <summary>An attribute: its value as text, or none where it is <c>true</c>; no attribute where it is null or <c>false</c>.</summary>
    public void AddAttribute(int sequence, string name, object? value)
    {
        if (_component is not null)
        {
            AddComponentParameter(sequence, name, value);
        }
        else if (value is bool isSet)
        {
            AddFlag(name, isSet);
        }
        else
        {
            AddText(name, TextOf(value));
        }
    }

    /// <inheritdoc cref="AddAttribute(int, string, object?)"/>
    public void AddAttribute(int sequence, string name, string? value)
    {
        if (_component is not null)
        {
            AddComponentParameter(sequence, name, value);
        }
        else
        {
            AddText(name, value);
        }
    }

    /// <inheritdoc cref="AddAttribute(int, string, object?)"/>
    public void AddAttribute(int sequence, string name, bool value)
    {
        if (_component is not null)
        {
            AddComponentParameter(sequence, name, value);
        }
        else
        {
            AddFlag(name, value);
        }
    }

    public void AddContent(int sequence, string? textContent)
    {
        EndStartTag();
        HtmlText.Append(html, textContent);
    }

    public void AddContent(int sequence, object? textContent) => AddContent(sequence, TextOf(textContent));

    public void AddContent(int sequence, MarkupString markupContent) => AddMarkupContent(sequence, markupContent.Value);

    public void AddContent(int sequence, MarkupString? markupContent) => AddMarkupContent(sequence, markupContent?.Value);

    public void AddContent(int sequence, RenderFragment? fragment)
    {
        EndStartTag();
        fragment?.Invoke(this);
    }

    /// <summary>HTML, written as it is.</summary>
    public void AddMarkupContent(int sequence, ReadOnlySpan<char> markupContent)
    {
        EndStartTag();
        html.Append(markupContent);
    }

    /// <inheritdoc cref="AddMarkupContent(int, ReadOnlySpan{char})"/>
    public void AddMarkupContent(int sequence, string? markupContent) => AddMarkupContent(sequence, markupContent.AsSpan());

    public void OpenComponent<[DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>(int sequence)
        where TComponent : ComponentBase
    {
        EndStartTag();
        _component = Activator.CreateInstance<TComponent>();
        _parameters = ComponentParameters.Of<TComponent>.All;
    }

    /// <exception cref="InvalidOperationException">The component has no such parameter.</exception>
    public void AddComponentParameter(int sequence, string name, object? value) => _parameters!.Set(_component!, name, value);

    public void CloseComponent()
    {
        var component = _component!;
        _component = null;
        component.RenderTo(this);
    }

    private static string? TextOf(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    private void AddText(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ');
            html.Append(name);
            html.Append("=\"");
            HtmlText.Append(html, value);
            html.Append('"');
        }
    }

    private void AddFlag(string name, bool isSet)
    {
        if (isSet)
        {
            html.Append(' ');
            html.Append(name);
        }
    }

    private void EndStartTag()
    {
        if (_isInStartTag)
        {
            html.Append('>');
            _isInStartTag = false;
        }
    }
}
