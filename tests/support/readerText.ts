import type { Tab } from './Driver.ts';
import { until } from './until.ts';

export interface ReaderText {
  title: string;
  /** The line between title and body; it is text of the article. */
  deck: string | null;
  body: string[];
}

/** What the open reader shows, as lines: white space collapsed, empty lines left out. */
export async function readerText(tab: Tab): Promise<ReaderText> {
  // The text is laid out but not shown before its face is there.
  await until('the text is shown', () =>
    tab.inReader((root) => root.querySelector('h1')?.checkVisibility({ visibilityProperty: true })),
  );
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
