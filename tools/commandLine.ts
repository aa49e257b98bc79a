import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Parsed<Config extends ParseArgsConfig> = ReturnType<typeof parseArgs<Config>>;

/**
 * Reads the command line of a program of the project's. `--help` prints the comment with which the
 * program's file begins; what the program does not know is said in one line.
 *
 * @param program its `import.meta.url`.
 */
export function commandLine<Config extends ParseArgsConfig>(
  program: string,
  config: Config,
): Parsed<Config> {
  const options = { ...config.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, ...parsed } = parseArgs({ ...config, options });
    const { help, ...others }: { help?: unknown } = values;
    if (!help) return { ...parsed, values: others } as unknown as Parsed<Config>;
  } catch (error) {
    const [said] = (error as Error).message.split(/\.\s/);
    stop(`${said}. --help lists what there is.`);
  }
  console.log(usageOf(program));
  process.exit(0);
}

/** Ends the program with a line that says what is missing or wrong. */
export function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

function usageOf(program: string): string {
  const lines = readFileSync(fileURLToPath(program), 'utf8').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
}
