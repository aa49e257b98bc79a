import { make } from '../dom/make.ts';
import type { Removed, RemovedOptions } from './makeRemoved.ts';
import { makeReport } from './makeReport.ts';
import { makeSiteRules } from './makeSiteRules.ts';
import type { Parts } from './pick/Parts.ts';
import { reportText } from './reportText.ts';
import type { Shown } from './showPanel.ts';

/**
 * Adds to the end of the panel what can be done beside putting things back: taking out by hand, picking
 * another article, copying a report; and the site's rules.
 */
export function addPanelTools(
  removed: Removed,
  parts: Parts,
  shown: Shown,
  options: RemovedOptions,
): void {
  const { article, dialog, body, translate, onRule, signal } = options;
  const { panel, announce } = removed;
  const addButton = (text: string, press: () => void, name?: string) => {
    const button = make('button', { type: 'button', class: name }, text);
    button.addEventListener('click', press);
    panel.tools.append(button);
  };

  async function pick() {
    const tools = await options.loadTools('pick').catch(() => null);
    // Pressed twice while the code was loading, it begins once.
    if (!tools || signal.aborted || dialog.hasAttribute('data-picking')) return;
    shown.close();
    tools.startPick({ dialog, body, parts, removed, translate, onRule, signal, onEnd: shown.open });
  }

  addButton(translate('reader_pick_start'), () => void pick(), 'pick');
  addButton(translate('reader_pick_article'), options.onPick);
  if (options.onSelection) addButton(translate('reader_read_selection'), options.onSelection);
  const report = () => reportText(article, options.version, navigator.userAgent);
  panel.tools.append(makeReport(report, { translate, announce }));
  panel.element.append(makeSiteRules(article.siteRules, { translate, onRule }) ?? '');
}
