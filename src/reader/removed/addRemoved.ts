import { make } from '../dom/make.ts';
import type { LoadPanels } from '../panel/PanelTools.ts';
import { isQuiet } from './isQuiet.ts';
import { makeAnnouncer } from './makeAnnouncer.ts';
import type { Removed, RemovedOptions } from './makeRemoved.ts';

interface Options extends Omit<RemovedOptions, 'button' | 'announce'> {
  /** The bar's tools, where the count goes. */
  tools: Element;
  loadPanels: LoadPanels;
}

/** Hangs the quiet count of what was taken out into the bar; behind it comes the list. */
export function addRemoved(options: Options): Pick<Removed, 'showAll'> {
  const { article, dialog, tools, body, anchors, translate, loadPanels, signal } = options;
  const out = article.removed.filter(
    (removal, index) => !isQuiet(removal) && body.contains(anchors[index] ?? null),
  ).length;
  const button = make(
    'button',
    { type: 'button', class: 'tool count', 'aria-expanded': 'false' },
    translate('reader_removed_count', out),
  );
  tools.prepend(button);
  const announce = makeAnnouncer(dialog);

  let made: Promise<Removed> | null = null;
  const makeList = async () => {
    const { makeRemoved } = await loadPanels();
    button.removeEventListener('click', open);
    return makeRemoved({ ...options, button, announce });
  };
  const use = (act: (removed: Removed) => void) => {
    made ??= makeList();
    made.then(
      (removed) => signal.aborted || act(removed),
      () => {
        made = null;
      },
    );
  };
  const open = () => use((removed) => removed.open());
  button.addEventListener('click', open);
  return { showAll: () => use((removed) => removed.showAll()) };
}
