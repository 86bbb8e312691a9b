// Lighthouse as on a phone over one page of each kind of a built site.
// Use: node tests/lighthouse/run.js FOLDER [ADDRESS...]     CHROME_PATH names the browser. Ends with "N passed, N failed".
// Accessibility, best practices and SEO must be 100, and nothing may jump (CLS 0). Performance and LCP depend on the machine: they are told.
import { resolve } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { onePerKind } from "./pages.js";
import { serve } from "./serve.js";

const [folder, ...named] = process.argv.slice(2);
if (!folder) {
  console.error("Use: node tests/lighthouse/run.js FOLDER [ADDRESS...]");
  process.exit(2);
}

const asserted = ["accessibility", "best-practices", "seo"];
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"];

/** The audits of a report that count and did not pass, each in a line. */
function faults(report) {
  return Object.entries(report.categories).flatMap(([name, { auditRefs }]) => auditRefs
    .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 0.9)
    .map(({ id }) => `      ${name}: ${report.audits[id].title} (${id}) ${report.audits[id].displayValue ?? ""}`));
}

/** Tells how a page did, and whether it is good. */
async function look(url, page, port) {
  const { lhr } = await lighthouse(url + page, { port, output: "json", logLevel: "error" });
  const score = name => Math.round((lhr.categories[name].score ?? 0) * 100);
  const lcp = lhr.audits["largest-contentful-paint"].numericValue / 1000;
  const cls = lhr.audits["cumulative-layout-shift"].numericValue;
  const scores = ["performance", ...asserted].map(name => String(score(name)).padStart(4)).join("  ");
  console.log([`${scores}  ${lcp.toFixed(2).padStart(5)}  ${cls.toFixed(3)}  ${page}`, ...faults(lhr)].join("\n"));
  return asserted.every(name => score(name) === 100) && cls === 0;
}

const { server, address } = await serve(resolve(folder));
const chrome = await launch({ chromeFlags: flags });
const pages = named.length > 0 ? named : onePerKind(resolve(folder));
let good = 0;
try {
  console.log("perf  a11y  best   seo  LCP s    CLS");
  for (const page of pages) if (await look(address, page, chrome.port)) good += 1;
} finally {
  chrome.kill();
  server.close();
}

console.log(`${good} passed, ${pages.length - good} failed`);
process.exit(good === pages.length ? 0 : 1);
