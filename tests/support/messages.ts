import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

export type Messages = Record<string, Message>;

/** The interface's text by language: `de`, `pt_BR`. */
export function readMessages(folder = 'src/locales'): Map<string, Messages> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [
      path.basename(file, '.json'),
      JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    ]),
  );
}

/** Which arguments a message takes: `$1`, or `$NAME$` by its placeholder's content. */
export function argumentsOf({ message, placeholders = {} }: Message): string[] {
  const named = [...message.matchAll(/\$(\w+?)\$/g)].map(
    ([, name]) => placeholders[(name ?? '').toLowerCase()]?.content ?? `$${name}$ is not declared`,
  );
  const direct = [...message.replaceAll(/\$\w+?\$/g, '').matchAll(/\$\d/g)].map(([text]) => text);
  return [...new Set([...named, ...direct])].sort();
}

/** `KEY` of `KEY_few`, the form of a counted message; any other key as it is. */
export function baseOf(key: string, english: Messages): string {
  const base = key.replace(/_(?:zero|one|two|few|many)$/, '');
  return base in english ? base : key;
}
