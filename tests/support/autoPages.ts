import type { Tab } from './Driver.ts';
import { samplePageText } from './samplePage.ts';
import type { Handler } from './server.ts';
import { until } from './until.ts';

/** What a cluttered page is painted in, so that no frame of it is overlooked. */
export const clutter = '#ff0000';

const style = `<style>html { background: ${clutter}; } body { margin: 60px; }</style>`;

interface Told {
  /** Runs in front of everything else in the head. */
  head?: string;
  /** HTML after the article. */
  after?: string;
}

/** A page's head and the start of its body. */
export function pageHead(title: string, { type = 'article', head = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}
    <title>${title}</title><meta property="og:type" content="${type}">${style}</head><body>`;
}

/** An article about something; what it is about is in each of its paragraphs. */
export function articleAbout(thing: string): string {
  const paragraphs = samplePageText.map((text) => `<p>On the ${thing}. ${text}</p>`);
  return `<article><h1>What became of the ${thing}</h1>${paragraphs.join('')}</article>`;
}

export function articlePage(thing: string, { head = '', after = '' }: Told = {}): string {
  const menu = '<nav><a href="/">Home</a> <a href="/africa/">Africa</a></nav>';
  return `${pageHead(`What became of the ${thing}`, { head })}${menu}${articleAbout(thing)}${after}</body></html>`;
}

/** A page that lists articles. */
export function listPage(after = ''): string {
  const entries = Array.from(
    { length: 30 },
    (_, i) => `<h3><a href="/africa/story-${i}/">Story ${i} of the day</a></h3>`,
  );
  return `${pageHead('The day', { type: 'website' })}${entries.join('')}${after}</body></html>`;
}

/** Sends a part of a page and never the rest. */
export function neverEnds(html: string): Handler {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(html);
  };
}

/** Waits until the reader shows the article about a thing. */
export async function expectReader(tab: Tab, thing: string): Promise<void> {
  const isShown = () =>
    tab.inReader(
      (root, about) => root.querySelector('h1')?.textContent === about,
      `What became of the ${thing}`,
    );
  await until(`the reader shows the ${thing}`, () => isShown().catch(() => false));
}

/** Waits until nothing of ours is over the page. */
export async function expectPage(tab: Tab): Promise<void> {
  const isAlone = () =>
    tab.evaluate(() => {
      const parts = [...document.documentElement.children].map(({ localName }) => localName);
      return document.body !== null && parts.every((part) => part === 'head' || part === 'body');
    });
  await until('the page is in sight', () => isAlone().catch(() => false));
}
