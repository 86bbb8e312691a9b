namespace SocialHub.Tests.Browser;

/// <summary>
/// Asks the search page for words that it reads from the pages themselves, and compares what is found with a plain look
/// through the text that a browser shows (<c>innerText</c> of <c>main</c>).
/// </summary>
public static class SearchOracle
{
    /// <summary>How many random words of 2 to 12 characters are asked.</summary>
    public const int Count = 5000;

    /// <summary>Defines <c>oracle(seed, count)</c>, which tells how many pages were missed and how many were false.</summary>
    public const string Script = """
        let forms = {};
        const fold = t => [...t.normalize("NFKC").toLowerCase().replace(/\u200b/g, "")
          .replace(/[ァ-ヶヽヾ]/g, c => String.fromCharCode(c.charCodeAt(0) - 96))].map(c => forms[c] ?? c).join("");

        async function linesOf(address) {
          const frame = Object.assign(document.createElement("iframe"), { src: address, width: 1280, height: 800 });
          document.body.append(frame);
          await new Promise(r => frame.onload = r);
          const main = frame.contentDocument.querySelector("main");
          main.querySelectorAll("details").forEach(d => d.open = true);
          // What another view of the page shows is not false, but nobody is asked for it.
          const unseen = [...main.querySelectorAll("p, li, dt, dd, h1, h2, h3, h4, td, th, a, label, span")].flatMap(e => {
            const read = e.cloneNode(true);
            read.querySelectorAll("ruby").forEach(r => r.replaceWith(...[...r.querySelectorAll("rt")].map(t => t.textContent)));
            return [e.textContent.trim(), read.textContent.trim()];
          });
          main.querySelectorAll("svg, select, rt, rp, [aria-hidden=true]").forEach(e => e.remove());
          const lines = main.innerText.replace(/\u200b/g, "").split(/[\n\t]/).map(l => l.trim()).filter(Boolean);
          frame.remove();
          return { lines, text: fold(lines.join("\n")), unseen: fold(unseen.join("\n")) };
        }

        async function ask(words) {
          const field = document.querySelector("#search-words");
          const results = document.querySelector("[data-search=results]");
          const more = document.querySelector("[data-search=more]");
          field.value = words;
          const told = new Promise(r => new MutationObserver((_, o) => { o.disconnect(); r(); })
            .observe(document.querySelector("[role=status]"), { childList: true }));
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          await told;
          while (!more.hidden) await more.onclick();
          return new Set([...results.querySelectorAll("a")].map(a => a.pathname));
        }

        async function oracle(seed, count) {
          const random = n => (seed = (seed * 1103515245 + 12345) % 2147483648, Math.floor(seed / 2147483648 * n));
          forms = (await (await fetch("/search/catalogue.json")).json()).forms;
          history.replaceState = history.pushState = () => {};
          const pages = new Map();
          for (const a of document.querySelectorAll("[data-search=index] a")) pages.set(a.pathname, await linesOf(a.pathname));
          const own = location.pathname;
          pages.delete(own);
          const lines = [...pages.values()].flatMap(p => p.lines);
          let [asked, missed, wrong, told] = [0, 0, 0, []];
          while (asked < count) {
            const line = lines[random(lines.length)];
            const start = random(line.length);
            const words = line.slice(start, start + 2 + random(11));
            if (words.length < 2 || /\s/.test(words) || /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words)) continue;
            asked++;
            const found = await ask(words);
            for (const [page, { text, unseen }] of pages) {
              const there = text.includes(fold(words));
              if (there && !found.has(page)) { missed++; told.push(`missed ${page} ${words}`); }
              if (!there && !unseen.includes(fold(words)) && found.has(page)) { wrong++; told.push(`false ${page} ${words}`); }
            }
          }
          return `${asked} asked, ${missed} missed, ${wrong} false` + told.slice(0, 12).map(t => "\n" + t).join("");
        }
        """;
}
