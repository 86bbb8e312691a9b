// Finds every page that holds the words of a query, without a server. The words are cut into parts of two to four
// characters; a catalogue tells in which file the pieces of pages are listed that hold a part; the texts of the pieces that
// hold all parts are read and looked through, so that nothing is shown that does not hold the words.
const CATALOGUE = "catalogue.json";
const CLUSTERS = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gsu;
const UNSEEN = /\p{DI}/gu;

const view = document.querySelector(".sh-search-template");
// In the order of the page.
const [form, filters, status, list, more, none, near, all] = view.querySelectorAll("[data-search]");

// Only the catalogue may have changed since it was read.
const kept = new Map();
const get = name => kept.get(name) ?? kept.set(name, fetch(
  new URL(name, import.meta.url), { cache: name === CATALOGUE ? "no-cache" : "default" }).then(answer => answer.json())).get(name);

// The same as SearchFold.cs; fills "at" with the place in the text of each character of the answer.
function fold(text, forms, at = []) {
  let folded = "";
  for (const cluster of text.matchAll(CLUSTERS)) {
    for (const sign of cluster[0].normalize("NFKC").replace(UNSEEN, "")) {
      const plain = /[ァ-ヶヽヾ]/.test(sign) ? String.fromCharCode(sign.charCodeAt() - 96) : sign.toLowerCase();
      folded += forms[plain] ?? plain;
      while (at.length < folded.length) at.push(cluster.index);
    }
  }
  at.push(text.length);
  return folded;
}

// The same as Postings.cs.
function numbers(letters) {
  const found = [];
  let [gap, shift, last] = [0, 0, -1];
  for (const letter of letters) {
    const value = letter.charCodeAt() - 48;
    gap |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      found.push(last += gap + 1);
      gap = shift = 0;
    }
  }
  return found;
}

const shardOf = (part, keys) => keys.split(" ").findLastIndex(key => key <= part);
const partsOf = (text, length) => Array.from({ length: text.length - length + 1 }, (_, i) => text.substr(i, length));
const both = (some, others, join) => some ? new Map([...some].filter(([n]) => others.has(n)).map(([n, one]) => [n, join(one, others.get(n))])) : others;

// From the number of a piece to the level (0 the best, see SearchLevel.cs) at which it may hold the word. Parts with
// kanji are in few pieces, parts of kana in most; more parts, up to six, are read while many pieces are left. A part that is not
// listed has a shorter part that is rare.
async function candidates(word, { version, keys }) {
  const lists = async part => {
    const listed = (await get(`${version}/i${shardOf(part, keys)}.json`))[part];
    return listed || !part[2] ? [listed] : (await Promise.all(partsOf(part, part.length - 1).map(lists))).flat();
  };
  const rest = part => part.replace(/[ぁ-ゖー]/g, "").length;
  const parts = word[1] ? partsOf(word, Math.min(4, word.length)).sort((a, b) => rest(b) - rest(a)).slice(0, 6) : ["\u0001" + word];
  let found;
  do {
    for (const list of (await Promise.all(parts.splice(0, 2).map(lists))).flat()) {
      const some = new Map((list ?? "").split(".").flatMap((letters, level) => numbers(letters).map(n => [n, level])));
      found = both(found, some, Math.max);
    }
  } while (parts[0] && found.size > 15);
  return found;
}

// Every way in which the word may be written by the groups of same words.
function writings(word, groups) {
  const ways = new Set([word]);
  for (const group of groups) for (const known of [...ways]) for (const from of group) for (const to of group) ways.add(known.split(from).join(to));
  return [...ways].slice(0, 16);
}

async function textOf(number, { version, forms }) {
  const text = await get(`${version}/t${number}.json`);
  text.names = [text[0], ...text[5]].map(n => fold(n, forms));
  text.folded = text[6].map(b => fold(b, forms));
  return text;
}

const holds = (text, words) => words.some(w => w[1]
  ? [...text.names, ...text.folded].some(t => t.includes(w))
  : text.names.some(n => n.startsWith(w)));

async function search(query, chosen) {
  const about = await get(CATALOGUE);
  const words = fold(query, about.forms).split(/\s+/).filter(Boolean);
  const groups = about.same.map(g => g.map(w => fold(w, about.forms)));
  const terms = words.map(w => writings(w, groups));
  // From the number of a page to its level for the word that it is least about, and for each term the pieces that may hold it.
  let found;
  for (const ways of terms) {
    const some = new Map();
    for (const one of await Promise.all(ways.map(w => candidates(w, about)))) {
      for (const [n, level] of one) {
        const [best, pieces] = some.get(n >> 2) ?? [9, []];
        some.set(n >> 2, [Math.min(level, best), [...pieces, n]]);
      }
    }
    found = both(found, some, ([a, ...those], [b, these]) => [Math.max(a, b), ...those, these]);
  }
  let order = [...found ?? []].sort((a, b) => a[1][0] - b[1][0] || a[0] - b[0]);
  for (const facet of chosen) {
    const allowed = numbers((await get(`${about.version}/facets.json`))[facet] ?? "");
    order = order.filter(([n]) => allowed.includes(n));
  }
  return { about, terms, order, next: 0, shown: [] };
}

// The piece that holds the first term, if each term is in some piece of the page.
async function look([, [, ...pieces]], { terms, about }) {
  const texts = await Promise.all(terms.map(async (ways, i) => {
    for (const n of pieces[i]) if (holds(await textOf(n, about), ways)) return textOf(n, about);
  }));
  return texts.every(Boolean) && texts[0];
}

// Looks through the next pages until ten more hold the words.
async function advance(hunt) {
  const wanted = hunt.shown.length + 10;
  while (hunt.shown.length < wanted && hunt.next < hunt.order.length) {
    const some = hunt.order.slice(hunt.next, hunt.next + wanted - hunt.shown.length);
    hunt.shown.push(...(await Promise.all(some.map(page => look(page, hunt)))).filter(Boolean));
    hunt.next += some.length;
  }
}

const tag = (name, ...parts) => {
  const element = document.createElement(name);
  element.append(...parts);
  return element;
};

function marked(text, words, forms) {
  const at = [];
  const folded = fold(text, forms, at);
  const hits = [];
  for (let i = 0; i < folded.length; i++) {
    const word = words.find(w => w[1] && folded.startsWith(w, i));
    if (word) {
      hits.push([at[i], at[i + word.length]]);
      i += word.length - 1;
    }
  }
  let place = hits[0]?.[0] > 45 ? hits[0][0] - 15 : 0;
  const end = place + 90;
  const line = tag("p", place ? "…" : "");
  for (const [from, to] of hits) {
    if (from >= end) break;
    line.append(text.slice(place, from), tag("mark", text.slice(from, to)));
    place = to;
  }
  line.append(text.slice(place, end), end < text.length ? "…" : "");
  return line;
}

function row(text, hunt) {
  const [title, within, kind, date, address, , blocks, anchors] = text;
  const words = hunt.terms.flat();
  const hit = blocks.findIndex((b, i) => b !== title && words.some(w => w[1] && text.folded[i].includes(w)));
  const block = blocks[hit] ?? blocks.find(b => b !== title && b.length > 20);
  const link = tag("a", [within, title].join("　").trim());
  link.href = address + (anchors[hit] && !address.includes("#") ? "#" + anchors[hit] : "");
  return tag("li", tag("p", [kind, date].filter(Boolean).join("・")), link, block ? marked(block, words, hunt.about.forms) : "");
}

// Titles and topics that share two characters in a row with the query, the nearest first.
const similar = (query, forms) => {
  const pairs = partsOf(fold(query, forms), 2);
  const shared = link => pairs.filter(p => fold(link.textContent, forms).includes(p)).length;
  return [...all.querySelectorAll("a")].filter(shared).sort((a, b) => shared(b) - shared(a)).slice(0, 5);
};

const clear = () => {
  list.replaceChildren();
  none.hidden = more.hidden = true;
};

// Without a network: old results would be taken for those of the new words. Another try asks again for what could not be read.
const attempt = work => work().catch(() => {
  kept.clear();
  clear();
  status.textContent = view.dataset.failed;
});

let turn = 0;
async function show(hunt, query, mine) {
  await advance(hunt);
  if (mine !== turn) return;
  const rest = hunt.order.length - hunt.next;
  const count = hunt.shown.length;
  status.textContent = view.dataset[!count ? "nothing" : rest ? "about" : "count"].replace("{q}", query).replace("{n}", count + rest);
  list.replaceChildren(...hunt.shown.map(t => row(t, hunt)));
  none.hidden = count > 0;
  near.replaceChildren(...count ? [] : similar(query, hunt.about.forms).map(a => tag("li", a.cloneNode(true))));
  more.hidden = !rest;
  more.onclick = () => attempt(async () => {
    await show(hunt, query, turn);
    list.children[count]?.querySelector("a").focus();
  });
}

const fields = () => [...new FormData(form)].filter(([, value]) => value.trim());
function run() {
  const mine = ++turn;
  const given = fields();
  const query = form.q.value.trim().normalize();
  filters.hidden &&= !query;
  filters.open ||= given.length > 1;
  attempt(async () => {
    if (query) return show(await search(query, given.map(f => f.join("=")).slice(1)), query, mine);
    status.textContent = "";
    clear();
  });
}

// The address holds the query, so that it can be sent to others and found again with the back button.
const address = () => "?" + new URLSearchParams(fields());
const fill = () => {
  const given = new URLSearchParams(location.search);
  for (const field of form.elements) if (field.name) field.value = given.get(field.name) ?? "";
};
// One step back for each query, not for each letter: what is typed replaces itself until it is sent.
let typing = false;
const keep = () => {
  history[typing ? "replaceState" : "pushState"](null, "", address());
  typing = true;
  run();
};
form.addEventListener("input", keep);
form.addEventListener("submit", event => {
  event.preventDefault();
  address() === location.search ? run() : keep();
  typing = false;
});
addEventListener("popstate", () => { typing = false; fill(); run(); });
fill();
run();
