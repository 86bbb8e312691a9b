// Asks the search of a built site for random words, as a browser that was never there, and tells what it loads.
//   node queries.js SITE [COUNT]
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { quantile, textsOf, wordsOf, zipped } from "./words.js";

const [site, count = 200] = process.argv.slice(2);

// The script of the page up to where it begins to show things: what loads and looks through is the same code.
const script = readFileSync(`${site}/search/search.js`, "utf8");
const start = script.indexOf("const tag=");
if (start < 0) throw new Error("search.js no longer has its part for loading before its part for showing");
const copy = join(mkdtempSync(join(tmpdir(), "search-")), "search.mjs");
writeFileSync(copy, `${script.slice(0, start).replaceAll("import.meta.url", '"http://site/search/"')}\nexport { advance, kept, search };`);

let loaded = [];
globalThis.document = { querySelector: () => ({ querySelectorAll: () => [] }) };
globalThis.fetch = async address => {
  const bytes = readFileSync(site + new URL(address).pathname);
  loaded.push(zipped(bytes));
  return { json: async () => JSON.parse(bytes) };
};
const { advance, kept, search } = await import(pathToFileURL(copy));

const folder = `${site}/search/${readdirSync(`${site}/search`).find(name => /^[0-9a-f]{10}$/.test(name))}`;
const texts = [...textsOf(folder, readdirSync(folder).filter(f => f[0] === "t").sort())];
const own = zipped(Buffer.from(script));
const asked = [];
for (const word of wordsOf(texts, +count)) {
  kept.clear();
  loaded = [];
  const hunt = await search(word, []);
  await advance(hunt);
  asked.push({ word, bytes: loaded.reduce((sum, n) => sum + n, own), requests: loaded.length + 1, found: hunt.shown.length });
}
asked.sort((a, b) => a.bytes - b.bytes);
const at = share => quantile(asked.map(a => a.bytes), share);
console.log(JSON.stringify({
  script: own, p50: at(0.5), p95: at(0.95), max: at(1), dearest: asked.at(-1).word,
  requests: quantile(asked.map(a => a.requests).sort((a, b) => a - b), 0.95), missed: asked.filter(a => !a.found).length,
}));
