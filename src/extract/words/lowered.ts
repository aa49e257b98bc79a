/** Lower-cased, with every place of it where it was in the text. */
export function lowered(text: string): string {
  // The one letter that is two in lower case: https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt
  return text.replaceAll('\u0130', 'i').toLowerCase();
}
