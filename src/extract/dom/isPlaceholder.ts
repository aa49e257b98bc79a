/**
 * Whether this is what stands in an image until a script loads it: nothing, a data URI (a colour, or
 * the picture itself, blurred), or a name that says so.
 */
export function isPlaceholder(source: string): boolean {
  return /^(?:\s*$|data:|about:)|\/(?:blank|spacer|pixel|transparent|placeholder|grey|gray|lazy|loading|1x1)[-.\w]*\.(?:gif|png|svg|jpe?g)(?:\?|$)/i.test(
    source,
  );
}
