import type { Tab } from './Driver.ts';
import { until } from './until.ts';

export async function readerIsOpen(tab: Tab): Promise<void> {
  await until('the reader is open', () => tab.isReaderOpen());
}

export async function readerIsGone(tab: Tab): Promise<void> {
  await until('the reader is closed', async () => !(await tab.isReaderOpen()));
}
