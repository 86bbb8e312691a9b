// Checks every roadmap.json of a built site against the site's own JSON Schema, with a validator that is not ours.
// Use: node tests/html/data.js FOLDER     Ends with "N passed, N failed", counted in files.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const folder = resolve(process.argv[2] ?? "");
const read = file => JSON.parse(readFileSync(join(folder, file), "utf8"));
const files = readdirSync(folder, { recursive: true }).filter(name => /(^|\/)roadmap\.json$/u.test(name)).sort();
if (process.argv.length !== 3 || files.length === 0) {
  console.error("Use: node tests/html/data.js FOLDER (of a built site)");
  process.exit(2);
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(read("data/roadmap.schema.json"));
const failed = files.filter(file => {
  const isValid = validate(read(file));
  for (const { instancePath, message } of validate.errors ?? []) console.log(`${file}${instancePath}: ${message}`);
  return !isValid;
});

console.log(`${files.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
