import { spawnSync } from 'node:child_process';
import { findBrowser, findProgram, variables } from './find.ts';

/** What running in browsers may need, and the Debian packages that bring it. */
const needs = {
  chromium: { found: () => findBrowser('chromium'), packages: ['chromium'] },
  firefox: { found: () => findBrowser('firefox'), packages: ['firefox-esr'] },
  display: { found: () => findProgram('Xvfb'), packages: ['xvfb'] },
  keyboard: { found: () => findProgram('xdotool'), packages: ['xdotool'] },
  fonts: {
    found: () => findProgram('fc-list') && fontsListed(),
    packages: ['fontconfig', 'fonts-liberation', 'fonts-noto-core'],
  },
};

export type Need = keyof typeof needs;

/** What a person must do before going on. */
export class NotInstalled extends Error {}

/**
 * Sees to it that the machine has what is needed: through apt-get where that can be run, else by
 * saying what to install.
 *
 * @throws NotInstalled with the message for the person.
 */
export function ensureInstalled(...wanted: Need[]): void {
  const missing = wanted.filter((need) => !needs[need].found());
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => needs[need].packages);
  const prefix = aptPrefix();
  if (!prefix) throw new NotInstalled(instructions(missing, packages));
  console.log(`Installing ${packages.join(', ')} (once) …`);
  // A list that could not be refreshed may still have the packages.
  runApt(prefix, ['update', '-qq'], 3);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if (!runApt(prefix, args, 3)) throw new NotInstalled(instructions(missing, packages));
  const still = missing.filter((need) => !needs[need].found());
  if (still.length > 0) throw new NotInstalled(instructions(still, packages));
}

/** How apt-get can be run here without asking for a password; null where it cannot. */
function aptPrefix(): string[] | null {
  if (!findProgram('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  if (!findProgram('sudo')) return null;
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

/** A package server may be out of reach for a moment: tries several times. */
function runApt(prefix: string[], args: string[], attempts: number): boolean {
  const [file = '', ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  const lockWait = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { status } = spawnSync(file, [...rest, ...lockWait], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status === 0) return true;
  }
  return false;
}

function fontsListed(): boolean {
  const listed = spawnSync('fc-list', [], { encoding: 'utf8' }).stdout;
  return /Liberation/.test(listed) && /Noto/.test(listed);
}

function instructions(missing: Need[], packages: string[]): string {
  const lines = [`This needs: ${missing.join(', ')}.`];
  lines.push(`On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  for (const name of ['chromium', 'firefox'] as const) {
    if (!missing.includes(name)) continue;
    lines.push(
      `If ${name} is installed elsewhere, name its program: ${variables[name]}=/path/to/it`,
    );
  }
  return lines.join('\n');
}
