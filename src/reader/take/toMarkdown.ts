import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { sourceLine } from './sourceLine.ts';
import type { Taken } from './Taken.ts';

/** The article in Markdown (CommonMark, with the tables of GitHub), with where it is from on top. */
export function toMarkdown(taken: Taken): string {
  const { title, url, body } = taken;
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
  const head = [`# ${title}`, sourceLine(taken), `<${url}>`].filter(Boolean).join('\n\n');
  return `${head}\n\n${service.turndown(body)}\n`;
}
