import type TurndownService from 'turndown';
import { noteNumber } from './markNotes.ts';

/** What Markdown has no sign for, and means something: it takes the tags as they are. */
const asTags = ['sub', 'sup', 'kbd', 'mark', 'ins'] as const;

const numberOf = (node: Node) => (node as Element).getAttribute?.(noteNumber) ?? null;

/** In formulas too, signs of Markdown would be taken for such. */
const withoutSigns = (html: string) =>
  html.replace(/>[^<]+</g, (text) =>
    text.replace(/[*_`\\[\]$]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  );

/** How Markdown has what Turndown leaves out or flattens; the last that fits is taken. */
export const markdownRules: Record<string, TurndownService.Rule> = {
  captions: {
    filter: 'figcaption',
    replacement: (content) => `\n\n*${content.trim()}*\n\n`,
  },
  tags: {
    filter: [...asTags],
    replacement: (content, { nodeName }) => {
      const name = nodeName.toLowerCase();
      return `<${name}>${content}</${name}>`;
    },
  },
  quotes: { filter: 'q', replacement: (content) => `“${content}”` },
  terms: {
    filter: ['dt', 'summary'],
    replacement: (content) => `\n\n**${content.trim().replaceAll('**', '')}**\n\n`,
  },
  formulas: {
    filter: (node) => node.nodeName.toLowerCase() === 'math',
    replacement: (_, node) => withoutSigns((node as Element).outerHTML),
  },
  numbers: {
    filter: (node) => node.nodeName === 'A' && numberOf(node) !== null,
    replacement: (_, node) => `[^${numberOf(node)}]`,
  },
  // The number shows itself raised.
  raised: {
    filter: (node) => node.nodeName === 'SUP' && node.querySelector(`a[${noteNumber}]`) !== null,
    replacement: (content) => content,
  },
  notes: {
    filter: (node) => node.nodeName !== 'A' && numberOf(node) !== null,
    replacement: (content, node) => {
      const lines = content.trim().replace(/\n(?=.)/g, '\n    ');
      return `\n\n[^${numberOf(node)}]: ${lines}\n\n`;
    },
  },
  listOfNotes: {
    filter: (node) => /^[OU]L$/.test(node.nodeName) && !!node.querySelector(`li[${noteNumber}]`),
    replacement: (content) => `\n\n${content}\n\n`,
  },
};
