interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

export type Messages = Record<string, Message>;

/** What is missing or wrong in a language, each as advice. English is the measure. */
export function localeBreaches(name: string, english: Messages, other: Messages): string[] {
  const missing = Object.keys(english).filter((key) => !(key in other));
  const unknown = Object.keys(other).filter((key) => !(key in english));
  return [
    ...missing.map((key) => `${name} lacks “${key}”: ${english[key]?.message}`),
    ...unknown.map((key) => `${name} has “${key}”, which English has not: take it out.`),
    ...Object.entries(other).flatMap(([key, message]) => messageBreaches(name, key, message)),
    ...Object.keys(english).flatMap((key) => {
      const [wanted, given] = [substitutions(english[key]), substitutions(other[key])];
      return other[key] && wanted !== given
        ? [`${name}: “${key}” must use ${wanted || 'no substitution'}, as English does.`]
        : [];
    }),
  ];
}

function messageBreaches(name: string, key: string, { message, placeholders }: Message): string[] {
  const used = [...message.matchAll(/\$([A-Z_]+)\$/gi)].map(([, word = '']) => word.toLowerCase());
  const declared = Object.keys(placeholders ?? {}).map((word) => word.toLowerCase());
  return [
    ...(message.trim() === '' ? [`${name}: “${key}” says nothing.`] : []),
    ...(/^[a-z][a-zA-Z0-9_]*$/.test(key) ? [] : [`${name}: “${key}” is no snake_case key.`]),
    ...used
      .filter((word) => !declared.includes(word))
      .map((word) => `${name}: “${key}” uses $${word}$ and does not declare it.`),
  ];
}

/** `$1 $2`: the order in a sentence is the language's own. */
function substitutions(message: Message | undefined): string {
  const contents = Object.values(message?.placeholders ?? {}).map(({ content }) => content);
  const text = [message?.message ?? '', ...contents].join(' ');
  return [...new Set(text.match(/\$\d/g))].sort().join(' ');
}
