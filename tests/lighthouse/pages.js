// One page of each kind, as tests/Browser/SiteFolder.cs takes them: same first and third part of the address, same depth.
import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

const addressOf = file => `/${file.split(sep).join("/")}`.replace(/\/index\.html$/u, "/");

// Pages that lead elsewhere, and those that no search engine may list: for them SEO has no meaning.
const isListed = html => !/http-equiv="refresh"|name="robots" content="noindex"/u.test(html);

export function onePerKind(folder) {
  const kinds = new Map();
  for (const file of readdirSync(folder, { recursive: true }).filter(name => name.endsWith(".html")).sort()) {
    const parts = addressOf(file).split("/").filter(Boolean);
    const kind = [parts[0], parts[2], parts.length].join();
    if (!kinds.has(kind) && isListed(readFileSync(join(folder, file), "utf8"))) kinds.set(kind, addressOf(file));
  }

  return [...kinds.values()];
}
