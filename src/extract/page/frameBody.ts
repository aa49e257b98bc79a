import { parseInert } from '../dom/parseInert.ts';

/** Shorter frames hold a widget or an advertisement, not the article. Characters of paragraphs. */
const shortestArticle = 500;

function body(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    if (frame.contentDocument?.body?.firstElementChild) return frame.contentDocument.body;
  } catch {
    // Another origin: not ours to read.
    return null;
  }
  const srcdoc = frame.getAttribute('srcdoc');
  return srcdoc ? parseInert(srcdoc).body : null;
}

/** The body of a frame of the page's own origin, where it holds enough text to be the article. */
export function frameBody(frame: HTMLIFrameElement): HTMLElement | null {
  const found = body(frame);
  if (!found) return null;
  let characters = 0;
  for (const paragraph of found.querySelectorAll('p')) {
    characters += paragraph.textContent?.trim().length ?? 0;
  }
  return characters >= shortestArticle ? found : null;
}
