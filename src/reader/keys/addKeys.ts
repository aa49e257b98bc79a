import { Keyboard } from 'lucide';
import type { Translate } from '../../platform/translate.ts';
import { type Look, limits } from '../../settings/Look.ts';
import { make } from '../dom/make.ts';
import { addPanel } from '../panel/addPanel.ts';
import { goTo } from '../way/goTo.ts';
import { listenForKeys } from './listenForKeys.ts';
import { shortcuts } from './shortcuts.ts';

interface KeysOptions {
  dialog: HTMLElement;
  bar: HTMLElement;
  translate: Translate;
  look(): Look;
  /** Shows and keeps a change of the look. */
  change(change: Partial<Look>): void;
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
}

/** Lets single keys do what the bar does, and lists them. */
export function addKeys(options: KeysOptions): void {
  const { dialog, bar, translate, look, change, singleKeys, onSingleKeys } = options;
  const label = translate('reader_keys');
  const panel = addPanel(bar, { name: 'keys', icon: Keyboard, label });
  const on = make('input', { type: 'checkbox', role: 'switch', checked: singleKeys });
  on.addEventListener('change', () => onSingleKeys(on.checked));
  panel.append(
    make('label', { class: 'switch' }, translate('reader_keys_on'), on),
    make(
      'dl',
      {},
      ...[{ key: 'Esc', label: 'reader_close' as const }, ...shortcuts].map(({ key, label }) =>
        make('div', {}, make('dt', {}, translate(label)), make('dd', {}, make('kbd', {}, key))),
      ),
    ),
  );

  const press = (name: string) => () =>
    bar.querySelector<HTMLButtonElement>(`.tool.${name}`)?.click();
  const step = (name: 'fontSize' | 'width', by: 1 | -1) => () => {
    const [least, most, size] = limits[name];
    change({ [name]: Math.max(least, Math.min(most, look()[name] + by * size)) });
  };
  listenForKeys(
    dialog,
    {
      larger: step('fontSize', 1),
      smaller: step('fontSize', -1),
      wider: step('width', 1),
      narrower: step('width', -1),
      nextHeading: () => toHeading(dialog, 1),
      previousHeading: () => toHeading(dialog, -1),
      start: () => dialog.scrollTo({ top: 0 }),
      look: press('look'),
      outline: press('outline'),
      removed: press('count'),
      help: press('keys'),
    },
    () => on.checked,
  );
}

/** Pixels below the view's top at which a heading counts as reached: where `goTo` brings it, and a bit. */
const reached = 90;

function toHeading(dialog: HTMLElement, by: 1 | -1): void {
  const headings = [...dialog.querySelectorAll<HTMLElement>('.body :is(h1, h2, h3, h4, h5, h6)')];
  const tops = headings.map((heading) => heading.getBoundingClientRect().top);
  const index =
    by === 1
      ? tops.findIndex((top) => top > reached)
      : tops.findLastIndex((top) => top < reached - 30);
  const heading = headings[index];
  if (heading) goTo(heading);
}
