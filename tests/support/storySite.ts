import type { FixtureServer } from './server.ts';

/** A site with two stories: the same markup around other words, with clutter of several kinds. */
export const stories = {
  harbour: 'https://removed.example/2026/harbour.html',
  market: 'https://removed.example/2026/market.html',
} as const;

type Name = keyof typeof stories;

const subjects: Record<Name, [title: string, thing: string]> = {
  harbour: ['Board keeps the lighthouse for ten more years', 'lighthouse'],
  market: ['Traders move back into the old market hall', 'market hall'],
};

const sentences = [
  'The town voted on Thursday to keep the THING open for another ten years, after a long review, many letters, and a petition with four thousand names.',
  'Engineers had argued that the THING costs more each year than it brings in, since most people who once came for it now find what they need elsewhere.',
  'Others disagreed, and said so at the meeting. What is small and old, they said, is not for that reason without use, and the THING is used every day.',
  'The council asked for a cheaper plan for the THING, for a keeper who works in winter only, and for a report on both before the end of the summer.',
];

/** Picture that no rule may load before it is put back. */
export const adPicture = 'https://ads.example/pixel.svg';

export function storyPage(name: Name): string {
  const [title, thing] = subjects[name];
  const [first, second, third, fourth] = sentences.map(
    (sentence) => `<p>${sentence.replaceAll('THING', thing)}</p>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main>
<article class="story"><h1>${title}</h1>
${first}
<p class="ad-label">Advertisement</p>
${second}
<div hidden><p>About the ${thing}, for subscribers of the paper edition.</p><img src="${adPicture}" width="10" height="10" alt=""></div>
<div class="fact-box"><p>In short: the ${thing} stays.</p></div>
${third}
<div class="fact-box"><p>In numbers: four thousand names for the ${thing}.</p></div>
<p>Our work needs readers like you.</p>
${fourth}
</article>
</main>
</body>
</html>`;
}

/** Serves both stories, and the picture in them. */
export function serveStories(server: FixtureServer): void {
  for (const name of ['harbour', 'market'] as const) server.serve(stories[name], storyPage(name));
  server.serve(adPicture, {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#00f"/></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  });
}
