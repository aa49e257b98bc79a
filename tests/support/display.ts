import { execFile } from 'node:child_process';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { endProcess, startProcess } from './processes.ts';

const run = promisify(execFile);

/** A screen that nobody sees, with a keyboard that presses real keys. */
export interface Display {
  /** As in the environment variable `DISPLAY`. */
  readonly name: string;
  /** Presses keys as a person would: `alt+r`, `Escape`, `Tab`. */
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts Xvfb on a free display number. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = startProcess('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((found, failed) => {
    server.once('error', failed);
    server.once('exit', () => failed(new Error('Xvfb ended before it was ready.')));
    (server.stdio[3] as Readable).once('data', (data) => found(String(data).trim()));
  });
  const name = `:${number}`;
  return {
    name,
    async press(...keys) {
      await run('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    close: () => endProcess(server),
  };
}
