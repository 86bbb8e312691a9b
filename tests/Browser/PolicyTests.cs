namespace SocialHub.Tests.Browser;

/// <summary>The Content Security Policy of a page stops what an author should never have been able to write.</summary>
public sealed class PolicyTests(TestBrowser browser)
{
    // What a hole in our escaping would let in, put there as a parser would.
    private const string Intrude = """
        () => new Promise(done => {
          const refused = new Set();
          document.addEventListener('securitypolicyviolation', e => refused.add(e.effectiveDirective));
          const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
          add('script', { textContent: 'window.pwned = 1' });
          add('script', { src: 'data:text/javascript,window.pwned=2' });
          add('style', { textContent: 'body { opacity: 0 }' });
          add('iframe', { srcdoc: '<script>parent.pwned = 3</' + 'script>' });
          add('iframe', { src: 'https://elsewhere.test/' });
          add('img', { src: 'https://elsewhere.test/a.png' });
          add('object', { data: 'https://elsewhere.test/a.swf' });
          document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" onload="window.pwned = 4"><p style="position:fixed">');
          fetch('https://elsewhere.test/').catch(() => 0);
          document.head.prepend(Object.assign(document.createElement('base'), { href: 'https://elsewhere.test/' }));
          setTimeout(() => done(`${window.pwned ?? 'whole'} ${getComputedStyle(document.body).opacity} ${[...refused].sort().join(' ')}`), 1000);
        })
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/search/")]
    public async Task What_got_in_does_nothing(string address)
    {
        await using var visit = await browser.VisitAsync(address);

        var told = await visit.Page.EvaluateAsync<string>(Intrude);

        Assert.Equal("whole 1 base-uri connect-src frame-src img-src object-src script-src-attr script-src-elem style-src-attr style-src-elem", told);
    }
}
