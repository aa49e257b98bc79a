/** As in `_locales`: https://developer.chrome.com/docs/extensions/reference/api/i18n */
export type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

let spare: Messages = {};

/**
 * Messages for a browser that has none to give. Chromium asks for them once in a process, and where
 * it does so while an extension starts on a busy machine it may get nothing, and then gives nothing
 * as long as the process lives (seen in 156: a menu without titles, a popup without words).
 */
export function keepSpare(messages: Messages): void {
  spare = messages;
}

/** A spare message with its substitutions; nothing where none is kept. */
export function spareMessage(key: string, texts: readonly string[]): string {
  const { message = '', placeholders = {} } = spare[key] ?? {};
  return message
    .replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place: string) => texts[Number(place) - 1] ?? '');
}
