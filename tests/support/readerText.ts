import type { Tab } from './Driver.ts';

/** What the open reader shows, as lines: white space collapsed, empty lines left out. */
export interface ReaderText {
  title: string;
  /** The line between title and body; it is text of the article. */
  deck: string | null;
  body: string[];
}

export function readerText(tab: Tab): Promise<ReaderText> {
  return tab.inReader((root) => {
    const linesOf = (selector: string) =>
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts, line by line
      (root.querySelector<HTMLElement>(selector)?.innerText ?? '')
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== '');
    return {
      title: linesOf('h1').join(' '),
      deck: linesOf('.deck')[0] ?? null,
      body: linesOf('.body'),
    };
  });
}
