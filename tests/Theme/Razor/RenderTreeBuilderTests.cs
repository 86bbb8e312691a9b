using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SocialHub.Razor;
using Xunit;

namespace SocialHub.Tests.Razor;

/// <summary>What compiled templates say comes out as the HTML that Blazor would have made of it.</summary>
public class RenderTreeBuilderTests
{
    [Fact]
    public void Elements_stand_in_each_other() => Assert.Equal(
        "<p class=\"a\">x<b></b></p>",
        Html(b =>
        {
            b.OpenElement(0, "p");
            b.AddAttribute(1, "class", "a");
            b.AddContent(2, "x");
            b.OpenElement(3, "b");
            b.CloseElement();
            b.CloseElement();
        }));

    [Fact]
    public void A_void_element_has_no_end_tag() => Assert.Equal(
        "<br /><img alt=\"\" />",
        Html(b =>
        {
            b.OpenElement(0, "br");
            b.CloseElement();
            b.OpenElement(1, "img");
            b.AddAttribute(2, "alt", "");
            b.CloseElement();
        }));

    [Theory]
    [InlineData(null, "<i></i>")]
    [InlineData(false, "<i></i>")]
    [InlineData(true, "<i a></i>")]
    [InlineData("", "<i a=\"\"></i>")]
    [InlineData(1.5, "<i a=\"1.5\"></i>")]
    [InlineData("\"<&>'", "<i a=\"&quot;&lt;&amp;&gt;&#39;\"></i>")]
    public void An_attribute_without_a_value_is_left_out(object? value, string html) => Assert.Equal(html, InCulture("de-DE", () => Html(b =>
    {
        b.OpenElement(0, "i");
        b.AddAttribute(1, "a", value);
        b.CloseElement();
    })));

    [Fact]
    public void Text_is_escaped_and_markup_is_not() => Assert.Equal(
        "a &lt; b &amp; 𠮷\u3000😀<hr>1.5",
        InCulture("de-DE", () => Html(b =>
        {
            b.AddContent(0, "a < b & 𠮷\u3000😀");
            b.AddMarkupContent(1, "<hr>");
            b.AddContent(2, 1.5);
        })));

    [Fact]
    public void A_component_gets_its_parameters_and_what_is_handed_down() => Assert.Equal(
        "<q>inner 2</q>|<q>outer 1</q>",
        Html(b => HandDown(b, "outer", outer =>
        {
            HandDown(outer, "inner", inner => Quote(inner, 2));
            outer.AddContent(0, "|");
            Quote(outer, 1);
        })));

    [Fact]
    public void A_value_without_a_name_is_told_by_its_type() => Assert.Equal(
        "<q> 3</q>",
        Html(b =>
        {
            b.OpenComponent<CascadingValue<string>>(0);
            b.AddComponentParameter(1, "Value", "nameless");
            b.AddAttribute(2, "ChildContent", (RenderFragment)(inner => Quote(inner, 3)));
            b.CloseComponent();
        }));

    [Fact]
    public void A_parameter_that_is_not_there_is_a_mistake_of_the_template() => Assert.Contains(
        "'Nothing'",
        Assert.Throws<InvalidOperationException>(() => Html(b =>
        {
            b.OpenComponent<QuoteComponent>(0);
            b.AddComponentParameter(1, "Nothing", 1);
        })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_text_longer_than_the_lent_memory_comes_out_whole()
    {
        var text = new string('あ', 100_000);

        Assert.Equal("<" + text, Html(b =>
        {
            b.AddMarkupContent(0, "<");
            b.AddContent(1, text);
        }));
    }

    private static void HandDown(RenderTreeBuilder builder, string value, RenderFragment content)
    {
        builder.OpenComponent<CascadingValue<string>>(0);
        builder.AddComponentParameter(1, "Name", "Whose");
        builder.AddComponentParameter(2, "Value", value);
        builder.AddAttribute(3, "ChildContent", content);
        builder.CloseComponent();
    }

    private static void Quote(RenderTreeBuilder builder, int number)
    {
        builder.OpenComponent<QuoteComponent>(0);
        builder.AddComponentParameter(1, nameof(QuoteComponent.Number), number);
        builder.CloseComponent();
    }

    private static string Html(RenderFragment fragment)
    {
        using var html = new PooledText();
        fragment(new RenderTreeBuilder(html));
        return html.Text.ToString();
    }

    private static string InCulture(string name, Func<string> made)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return made();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
