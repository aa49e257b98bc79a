import { mkdir, writeFile } from 'node:fs/promises';
import type { Tab } from './Driver.ts';

/** Keeps a screenshot for a person to look at, in the folder that `BROADSHEET_SHOTS` names; none without it. */
export async function show(tab: Tab, name: string): Promise<void> {
  const folder = process.env['BROADSHEET_SHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.png`, await tab.screenshot());
}
