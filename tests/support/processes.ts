import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const started = new Set<ChildProcess>();

/** Starts a program that dies with this process, with all that it starts itself. */
export function startProcess(
  file: string,
  args: string[],
  options: SpawnOptions = {},
): ChildProcess {
  // A group of its own, so that a browser's helpers can be ended with it.
  const child = spawn(file, args, { ...options, detached: true });
  started.add(child);
  child.on('exit', () => started.delete(child));
  return child;
}

/** Ends a program started here, and waits until it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  kill(child);
  await gone;
}

function kill(child: ChildProcess) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

process.on('exit', () => started.forEach(kill));
