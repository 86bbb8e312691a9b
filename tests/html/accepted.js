// Messages of the checker that are accepted, each with its reason. Keep it short: mend the page first.
export const accepted = [
  {
    file: /\.html$/u,
    type: "info",
    reason: "Razor closes void elements with a slash. It has no effect, and the theme quotes every attribute value.",
    message: /^Trailing slash on void elements has no effect/u,
  },
  {
    file: /\.html$/u,
    type: "error",
    reason: "CSS Display 4: lets the keyboard follow the order that the eye sees. Browsers without it keep the order of the document.",
    message: /^CSS: “reading-flow”: Property “reading-flow” doesn't exist\.$/u,
  },
  {
    file: /\.html$/u,
    type: "error",
    reason: "CSS Containment 3: sizes on a sheet of paper are parts of its width (cqw), so that screen and paper are alike. Every browser since 2023 has it.",
    message: /^CSS: “(?:container-type”: Property “container-type” doesn't exist|--mm”: Parse Error)\.$/u,
  },
  {
    file: /\.html$/u,
    type: "info",
    reason: "CSP 3: 'self' is the page's own origin. The checker reads a file, which has none; the browser tests see scripts and pictures of our own site work.",
    message: /^Resource violates Content Security Policy \(meta tag\): (?:image|external script) “\/(?!\/)[^”]*” blocked by/u,
  },
];
