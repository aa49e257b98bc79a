/**
 * The page's root, as long as a reader is in it. Firefox ends a script of ours with the extension, as
 * for an update: nobody takes its style sheets out of the page then, and they let go with its host.
 */
export const underReader = ':root:has(> [data-broadsheet])';
