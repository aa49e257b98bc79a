// The HTML Sanitizer API, as far as it is used here: TypeScript's own description of the browser has
// only its configuration so far (seen in 7.0).

declare class Sanitizer {
  constructor(configuration?: SanitizerConfig);
}

interface Element {
  setHTML(html: string, options: { sanitizer: Sanitizer }): void;
}
