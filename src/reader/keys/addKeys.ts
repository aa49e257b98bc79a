import { Keyboard } from 'lucide';
import type { Translate } from '../../platform/translate.ts';
import type { Look } from '../../settings/Look.ts';
import { limits } from '../../settings/limits.ts';
import { addPanel } from '../panel/addPanel.ts';
import type { LoadPanels } from '../panel/PanelTools.ts';
import { goTo } from '../way/goTo.ts';
import { listenForKeys } from './listenForKeys.ts';

interface KeysOptions {
  dialog: HTMLElement;
  bar: HTMLElement;
  loadPanels: LoadPanels;
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
  let isOn = singleKeys;
  addPanel(bar, {
    name: 'keys',
    icon: Keyboard,
    label: translate('reader_keys'),
    async fill(panel) {
      const { fillKeys } = await options.loadPanels();
      fillKeys(panel, translate, isOn, (on) => {
        isOn = on;
        onSingleKeys(on);
      });
    },
  });

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
      listen: press('listen'),
      removed: press('count'),
      help: press('keys'),
    },
    () => isOn,
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
