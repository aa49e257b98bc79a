const paragraphs = [
  'The harbour board voted on Thursday to keep the old lighthouse in service for another ten years, after a review found that small boats still steer by it on most nights of the winter.',
  'Engineers had argued that the lamp costs more each year than it saves, since nearly every vessel that calls at the port now carries two independent satellite receivers and a chart plotter.',
  'Fishing crews disagreed, and brought a petition with four thousand names to the meeting. Their boats are small, their receivers are old, and the entrance to the harbour is narrow.',
  'The board asked for a cheaper lamp, for a keeper who works only between October and March, and for a report on both before the end of the summer.',
];

interface SamplePage {
  title?: string;
  head?: string;
  /** HTML inside the article, after its second paragraph. */
  inside?: string;
  /** HTML beside the article. */
  beside?: string;
}

export const samplePageTitle = 'Board keeps the lighthouse for ten more years';
export const samplePageText: readonly string[] = paragraphs;

/** A small page with an article, to which a test adds what it is about. */
export function samplePage({
  title = samplePageTitle,
  head = '',
  inside = '',
  beside = '',
}: SamplePage = {}): string {
  const [first, second, ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>
<article><h1>${title}</h1>
${first}${second}
${inside}
${rest.join('')}
</article>
${beside}
</body>
</html>`;
}
