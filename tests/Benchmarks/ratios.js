// Reads lines {"name","wall","user","sys","peakKiB"}; prints for each name the medians and their ratios to the first name.
import { createInterface } from "node:readline";

const runs = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const { name, wall, user, sys, peakKiB } = JSON.parse(line);
  if (!runs.has(name)) runs.set(name, []);
  runs.get(name).push({ wall, cpu: user + sys, mib: peakKiB / 1024 });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const first = [...runs.values()][0];

// Ratios of pairs that ran one after the other, then their median: a slow minute falls on both.
const ratio = (own, key) => median(own.map((run, i) => run[key] / first[i][key])).toFixed(2);
for (const [name, own] of runs) {
  const cells = ["wall", "cpu", "mib"].map((key) => `${key} ${median(own.map((r) => r[key])).toFixed(key === "mib" ? 0 : 2)} (${ratio(own, key)})`);
  console.log(`  ${name.padEnd(18)} ${cells.join("   ")}`);
}
