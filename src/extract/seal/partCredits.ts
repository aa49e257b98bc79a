/** Parts a caption and its credit with a blank, where a page does so by its styles alone. */
export function partCredits(root: Element): void {
  for (const credit of root.querySelectorAll('figcaption span + span, figcaption cite')) {
    const before = credit.previousSibling?.textContent ?? '';
    const isGlued =
      /[\p{L}\d.!?…)\]”]$/u.test(before) && /^[\p{Lu}(©@]/u.test(credit.textContent ?? '');
    if (isGlued) credit.before(' ');
  }
}
