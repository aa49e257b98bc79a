/** Made anew by build tools, or saying how something looks or is at the moment, and not what it is. */
const passing = [
  /\d{3,}/,
  /^(?:css|sc|jsx|emotion|svelte|astro|_?[a-z]{1,3})-[\w-]*\d/i,
  /^[a-z]?[A-Za-z]*_[\w-]*__[A-Za-z0-9_-]{5,}$/,
  /^(?:is|has|js|no|u|l)-/,
  /(?:^|-)(?:active|open|opened|closed|visible|hidden|loaded|loading|lazyload(?:ed)?|selected|current|first|last|odd|even|show|hide|focus|hover)$/i,
  /^(?:d|m|p|w|h)[trblxyse]?-|^(?:sm|md|lg|xl|xs):|[:[\]/]/,
  /^(?:flex|grid|block|inline|row|col|container|wrapper|clearfix|relative|absolute|text-\w+|font-\w+)$/i,
];

/** Letters in a row without a vowel: hashes have them, words do not. */
const unspeakable = /[bcdfghjklmnpqrstvwxz]{6,}|(?:[A-Z][a-z]?\d|\d[a-z])/;

/** Whether a class, id or value is likely to mean the same on another page and another day. */
export function isStableName(name: string): boolean {
  if (name.length < 3 || name.length > 60 || !/^[\p{L}_-][\p{L}\p{N}_-]*$/u.test(name))
    return false;
  return !passing.some((pattern) => pattern.test(name)) && !unspeakable.test(name);
}
