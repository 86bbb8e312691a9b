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
const { server, address } = await serve(resolve(folder));
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"] });
const pages = named.length > 0 ? named : onePerKind(resolve(folder));
let failed = 0;
console.log("perf  a11y  best   seo  LCP s    CLS");
for (const page of pages) {
  const { lhr } = await lighthouse(address + page, { port: chrome.port, output: "json", logLevel: "error" });
  const score = name => Math.round((lhr.categories[name].score ?? 0) * 100);
  const lcp = lhr.audits["largest-contentful-paint"].numericValue / 1000;
  const cls = lhr.audits["cumulative-layout-shift"].numericValue;
  const scores = ["performance", ...asserted].map(name => String(score(name)).padStart(4)).join("  ");
  console.log(`${scores}  ${lcp.toFixed(2).padStart(5)}  ${cls.toFixed(3)}  ${page}`);
  const isGood = asserted.every(name => score(name) === 100) && cls === 0;
  if (!isGood) failed += 1;
  for (const name of Object.keys(lhr.categories)) {
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`      ${name}: ${audit.title} (${id}) ${audit.displayValue ?? ""}`);
    }
  }
}

chrome.kill();
server.close();
console.log(`${pages.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
