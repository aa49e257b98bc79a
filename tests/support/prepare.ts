import { execFileSync } from 'node:child_process';
import { ensureInstalled } from '../../tools/browsers/install.ts';

/** Before the first browser test: what they need is on the machine, and the extension is built. */
export function setup(): void {
  ensureInstalled('chromium', 'firefox', 'display', 'keyboard', 'fonts');
  execFileSync(process.execPath, ['build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
