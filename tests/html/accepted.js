// Messages of the checker that are accepted, each with its reason. Keep it short: mend the page first.
export const accepted = [
  {
    file: /\.css$/u,
    type: "error",
    reason: "The style checker inside vnu knows CSS only up to about 2023 (no text-autospace, no auto-phrase, no light-dark()): " +
      "of its errors only those of the grammar count.",
    message: /^CSS: (?!Parse Error)/u,
  },
  {
    file: /./u,
    type: "info",
    reason: "Style sheets are checked by the browser tests; vnu's warnings about them are matters of taste.",
    message: /^CSS: /u,
  },
  {
    file: /\.html$/u,
    type: "info",
    reason: "Razor closes void elements with a slash. It has no effect, and the theme quotes every attribute value.",
    message: /^Trailing slash on void elements has no effect/u,
  },
];
