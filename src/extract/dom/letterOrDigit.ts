/** What words are made of, in any script: a text without one is a sign or an ornament. */
export const letterOrDigit = /[\p{L}\p{N}]/u;
