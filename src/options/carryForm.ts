import { translate } from '../platform/translate.ts';
import { make } from '../reader/dom/make.ts';
import { readItems } from '../settings/itemStore.ts';
import { element } from '../ui/element.ts';
import { say, sayError } from '../ui/notice.ts';
import { applyFile } from './applyFile.ts';
import { describeChange } from './describeChange.ts';
import {
  compareSettings,
  type ReadFile,
  readSettingsFile,
  writeSettingsFile,
} from './SettingsFile.ts';

/** Bytes. Far above any real settings; a larger file is a mistake. */
const largestFile = 2_000_000;

const changes = element('#changes', HTMLFormElement);
let chosen: ReadFile | null = null;

/** Export to a file, import with a look at what would change. */
export function startCarry(): void {
  const file = element('#file', HTMLInputElement);
  element('#export', HTMLButtonElement).onclick = () => void exportAll().catch(sayError);
  element('#import', HTMLButtonElement).onclick = () => file.click();
  file.onchange = () => {
    const [picked] = file.files ?? [];
    file.value = '';
    if (picked) void preview(picked).catch(sayError);
  };
  element('#cancel', HTMLButtonElement).onclick = close;
  changes.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!chosen) return;
    void applyFile(chosen.items).then((allowed) => {
      close();
      say(translate(allowed ? 'carry_done' : 'carry_done_without_access'));
    }, sayError);
  });
}

async function exportAll(): Promise<void> {
  const text = writeSettingsFile(await readItems(null));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'broadsheet-settings.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function preview(picked: File): Promise<void> {
  close();
  const read = picked.size > largestFile ? null : readSettingsFile(await picked.text());
  if (!read) {
    say(translate('carry_not_settings', picked.name));
    return;
  }
  const found = compareSettings(await readItems(null), read.items);
  const lines = [
    ...found.map(describeChange),
    ...read.problems.map((problem) => translate('carry_ignored', problem)),
  ];
  if (found.length === 0) lines.push(translate('carry_nothing'));
  element('#changes ul', HTMLElement).replaceChildren(...lines.map((line) => make('li', {}, line)));
  element('#changes .primary', HTMLButtonElement).disabled = found.length === 0;
  changes.hidden = false;
  changes.scrollIntoView({ block: 'nearest' });
  chosen = read;
}

function close(): void {
  changes.hidden = true;
  chosen = null;
}
