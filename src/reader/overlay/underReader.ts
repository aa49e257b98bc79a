/**
 * The page's root, as long as a reader is in it. Firefox ends a script of ours with the extension, as
 * for an update: nobody takes its style sheets out of the page then, and they let go with its host.
 *
 * @returns a selector with its tag, as of most pages: for a style sheet whose selectors name none, and
 *   for what stands below one, Firefox styles the whole page anew, which took it 10 to 120 ms.
 */
export function underReader({ documentElement: { localName } }: Document): string {
  return `${localName === 'html' ? localName : ''}:root:has(> [data-broadsheet])`;
}
