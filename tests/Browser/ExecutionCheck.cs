using System.Collections.Concurrent;
using System.Text.Json;

namespace SocialHub.Tests.Browser;

/// <summary>Nothing that an author wrote does anything in a browser: many files are opened, several at a time, each in a frame of its own.</summary>
public static class ExecutionCheck
{
    private const string Frames = "frames.html";

    // A frame is a window like any other: its scripts, its events and its requests are its own. A hidden one is not painted, which takes the longest. What runs of itself has run 40 ms after it
    // was loaded; what waits for a hand (a handler, an address) is found in the tree, as the browser parsed it.
    // An element with that id is no script: it stands behind the window's own properties.
    private const string Look = """
        async addresses => {
          const told = [], queue = [...addresses];
          const bad = /^(javascript|vbscript|data|blob|filesystem):/;
          const look = async address => {
            const tell = (rule, where) => told.push({ page: address, rule, where: String(where).slice(0, 200) });
            const frame = Object.assign(document.createElement('iframe'), { src: address, width: 300, height: 200, hidden: true });
            const loaded = new Promise(done => frame.onload = done);
            document.body.append(frame);
            await Promise.race([loaded, new Promise(done => setTimeout(done, 10000))]);
            await new Promise(done => setTimeout(done, 40));
            try {
              const page = frame.contentDocument;
              if (frame.contentWindow.location.pathname !== address) tell('runs-away', frame.contentWindow.location.href);
              if (Object.hasOwn(frame.contentWindow, 'pwned') || Object.hasOwn(window, 'pwned')) tell('runs', 'window.pwned');
              for (const script of page.querySelectorAll('script')) {
                if (!script.src || new URL(script.src).origin !== location.origin) tell('runs-script', script.outerHTML);
              }
              for (const element of page.querySelectorAll('*')) {
                for (const { name, value } of element.attributes) {
                  if (/^on/i.test(name) || name === 'srcdoc') tell('runs-handler', `${element.localName}[${name}]`);
                  if (/^(xlink:)?(href|src|action|formaction|data|from|to|values|poster|ping)$/i.test(name)) {
                    let url = null;
                    try { url = new URL(value, page.baseURI).protocol; } catch { }
                    if (bad.test(url) && !element.matches('link[rel=icon]')) tell('runs-address', value);
                  }
                }
              }
            } catch (problem) {
              tell('runs-away', problem);
            }
            frame.remove();
            delete window.pwned;
          };
          const work = async () => { while (queue.length) await look(queue.pop()); };
          await Promise.all([...Array(8)].map(work));
          return JSON.stringify(told);
        }
        """;

    /// <summary>What ran, or would run at a touch, in any of the files; and which other sites they asked for something.</summary>
    /// <param name="browser">To open them in.</param>
    /// <param name="files">All files of a site, by their paths below its folder.</param>
    /// <param name="paths">Those to open.</param>
    public static async Task<ImmutableArray<Finding>> FindAsync(
        TestBrowser browser, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, IEnumerable<string> paths)
    {
        var all = files.Append(new(Frames, "<!doctype html><title>Frames</title><body>"u8.ToArray())).ToDictionary();
        await using var server = await SiteServer.StartAsync(all);
        await using var visit = await browser.VisitAsync(server.Address, $"/{Frames}");
        var incidents = Watch(visit.Page);
        var told = await visit.Page.EvaluateAsync<string>(Look, paths.Select(p => $"/{p}").ToArray());

        return
        [
            .. JsonSerializer.Deserialize<Told[]>(told, JsonSerializerOptions.Web)!.Select(t => new Finding(t.Page, t.Rule, t.Where, "It must be a text and do nothing.")),
            .. incidents.Concat(visit.Incidents.Where(i => i.StartsWith("foreign-request", StringComparison.Ordinal))).Select(i => new Finding("", "runs-incident", "", i)),
        ];
    }

    // Refusals of the policy are told in the console too; they are no fault, and without the policy there are none.
    private static ConcurrentQueue<string> Watch(IPage page)
    {
        var incidents = new ConcurrentQueue<string>();
        page.Dialog += (_, dialog) =>
        {
            incidents.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("pwned", StringComparison.Ordinal))
            {
                incidents.Enqueue($"console: {message.Text}");
            }
        };
        page.Popup += (_, window) => incidents.Enqueue($"window: {window.Url}");
        page.Download += (_, download) => incidents.Enqueue($"download: {download.Url}");
        return incidents;
    }

    private sealed record Told(string Page, string Rule, string Where);
}
