import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { linkPlayers } from '../linkPlayers.ts';
import { sourceLine } from '../sourceLine.ts';
import type { Taken } from '../Taken.ts';
import { markdownRules } from './markdownRules.ts';
import { markNotes } from './markNotes.ts';

/** The article in Markdown (CommonMark, with GitHub's tables and notes), with where it is from on top. */
export function toMarkdown(taken: Taken): string {
  const { title, url, body } = taken;
  linkPlayers(body);
  markNotes(body);
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  const escapeText = service.escape.bind(service);
  // A tag that the article writes about is not one of its own.
  service.escape = (text) => escapeText(text).replace(/<(?=[a-z!?/])/gi, '\\<');
  service.use(gfm);
  for (const [name, rule] of Object.entries(markdownRules)) service.addRule(name, rule);
  const head = [`# ${title}`, sourceLine(taken), `<${url}>`].filter(Boolean).join('\n\n');
  return `${head}\n\n${service.turndown(body)}\n`;
}
