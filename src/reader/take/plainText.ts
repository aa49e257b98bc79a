/** What is shown of an article, line by line, and what is folded away in it. */
export function plainText(body: HTMLElement): string {
  const folded = [...body.querySelectorAll('details:not([open])')];
  for (const details of folded) details.setAttribute('open', '');
  // biome-ignore lint/performance/useDomNodeTextContent: lines are as they are laid out
  const text = body.innerText.trim();
  for (const details of folded) details.removeAttribute('open');
  return text;
}
