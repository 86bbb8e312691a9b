// The random words that a benchmark asks: pieces of 2 to 6 characters of what stands in the pages, without spaces.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const SEED = 7;

/** As a host sends it. */
export const zipped = bytes => gzipSync(bytes).length;

/** Each text file of the index of a built site, as its JSON. */
export function* textsOf(folder, files) {
  for (const file of files) yield JSON.parse(readFileSync(`${folder}/${file}`));
}

/** So many words of these texts; the same texts give the same words. */
export function wordsOf(texts, count) {
  let seed = SEED;
  const random = n => (seed = (seed * 1103515245 + 12345) % 2147483648, Math.floor(seed / 2147483648 * n));
  const words = [];
  while (words.length < count) {
    const blocks = texts[random(texts.length)][6];
    const block = blocks[random(blocks.length)] ?? "";
    const start = random(block.length);
    const word = block.slice(start, start + 2 + random(5));
    if (word.length > 1 && !/\s|^[\udc00-\udfff]|[\ud800-\udbff]$/.test(word)) words.push(word);
  }
  return words;
}

/** The value below which so large a share of the sorted values lies. */
export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
