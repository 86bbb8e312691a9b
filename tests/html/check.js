// Checks all pages, pictures (SVG) and style sheets of a built site with the W3C's checker and tells what is wrong.
// Use: node tests/html/check.js FOLDER     Ends with "N passed, N failed", counted in files.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { accepted } from "./accepted.js";

const folder = resolve(process.argv[2] ?? "");
const files = readdirSync(folder, { recursive: true })
  .filter(name => /\.(html|css|svg)$/u.test(name))
  .map(name => resolve(folder, name))
  .sort();
if (process.argv.length !== 3 || files.length === 0) {
  console.error("Use: node tests/html/check.js FOLDER (of a built site)");
  process.exit(2);
}

const jar = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));
// Without --skip-non-html it would read feeds and .nojekyll as HTML, too.
const options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", "--also-check-css", "--also-check-svg"];
const run = spawnSync("java", ["-Xss4m", "-jar", jar, ...options, folder], { encoding: "utf8", maxBuffer: 2 ** 28 });
if (run.status !== 0) {
  console.error(run.error?.message ?? run.stderr);
  process.exit(3);
}

const failed = new Set();
for (const { url, type, subType, message, lastLine, lastColumn } of JSON.parse(run.stdout).messages) {
  const path = url ? fileURLToPath(url) : folder;
  const isAccepted = accepted.some(a => a.type === type && a.file.test(path) && a.message.test(message));
  if (!isAccepted) {
    failed.add(path);
    console.log(`${relative(folder, path)}(${lastLine ?? 1},${lastColumn ?? 1}): ${subType ?? type}: ${message}`);
  }
}

console.log(`${files.length - failed.size} passed, ${failed.size} failed`);
process.exit(failed.size === 0 ? 0 : 1);
