// Asks Pagefind, with an index of the same pages, for the same words as queries.js asks ours, and tells what it loads.
//   node pagefind.js SITE INDEX [COUNT]
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { quantile, textsOf, wordsOf, zipped } from "./words.js";

const [site, index, count = 200] = process.argv.slice(2);

// What its script wants of a browser, where it can do without a worker.
let loaded = 0;
Object.assign(globalThis, {
  window: globalThis,
  location: new URL("http://site/search/"),
  document: { currentScript: null, querySelector: () => ({ getAttribute: () => "ja" }) },
  fetch: async address => {
    const bytes = readFileSync(index + new URL(address, "http://site/").pathname.replace("/pagefind/", "/"));
    // Its index is compressed already; a host sends such files as they are.
    loaded += Math.min(bytes.length, zipped(bytes));
    return { ok: true, json: async () => JSON.parse(bytes), arrayBuffer: async () => Uint8Array.from(bytes).buffer };
  },
});

const folder = `${site}/search/${readdirSync(`${site}/search`).find(name => /^[0-9a-f]{10}$/.test(name))}`;
const texts = [...textsOf(folder, readdirSync(folder).filter(f => f[0] === "t").sort())];
const script = pathToFileURL(resolve(index, "pagefind.js"));
const own = zipped(readFileSync(script));
const bytes = [];
let missed = 0;
for (const [i, word] of wordsOf(texts, +count).entries()) {
  loaded = own;
  // A new module each time is a browser that was never there.
  const pagefind = await import(`${script}?${i}`);
  await pagefind.options({ basePath: "/pagefind/" });
  const { results } = await pagefind.search(word);
  await Promise.all(results.slice(0, 10).map(result => result.data()));
  if (results.length) bytes.push(loaded);
  else missed++;
}
bytes.sort((a, b) => a - b);
console.log(JSON.stringify({ script: own, p50: quantile(bytes, 0.5), p95: quantile(bytes, 0.95), max: quantile(bytes, 1), missed }));
