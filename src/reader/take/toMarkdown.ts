import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Taken } from './Taken.ts';

/** The article in Markdown (CommonMark, with the tables of GitHub), with where it is from on top. */
export function toMarkdown({ title, byline, siteName, url, publishedTime, body }: Taken): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  service.use(gfm);
  service.addRule('figcaption', {
    filter: 'figcaption',
    replacement: (content) => `\n\n*${content.trim()}*\n\n`,
  });
  const source = [byline, siteName, publishedTime?.slice(0, 10)].filter(Boolean).join(' · ');
  const head = [`# ${title}`, source, `<${url}>`].filter(Boolean).join('\n\n');
  return `${head}\n\n${service.turndown(body)}\n`;
}
