/**
 * A font's file as a script that leaves it, in base64, in the world of a page that it runs in: the
 * browser hands a script to a page faster than a message with the same bytes, and keeps our
 * background out of it. `src/messages/loadFont.ts` takes it from there.
 *
 * @param name of the file
 * @param {Buffer} bytes
 */
export function fontScript(name, bytes) {
  const fonts = `globalThis[Symbol.for('broadsheet fonts')]`;
  // A script's last value goes to whoever ran it: nothing.
  return `(${fonts} ??= new Map()).set('${name}', '${bytes.toString('base64')}');\nundefined;\n`;
}
