// Messages of the checker that are accepted, each with its reason. Keep it short: mend the page first.
export const accepted = [
  {
    file: /\.html$/u,
    type: "info",
    reason: "Razor closes void elements with a slash. It has no effect, and the theme quotes every attribute value.",
    message: /^Trailing slash on void elements has no effect/u,
  },
];
