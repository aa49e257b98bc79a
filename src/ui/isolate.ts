/** An address or name for use inside a sentence that may run the other way. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
