/** `null` where the truth does not tell. */
export type Label = boolean | null;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Blocks with this many words or more may differ a little from the truth. */
const longBlock = 8;

/** One way a block may stand in the truth. */
interface Match {
  block: number;
  from: number;
  to: number;
}

function positionsByGram(words: readonly string[], size: number): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(' ');
    const known = positions.get(gram);
    if (known) known.push(at);
    else positions.set(gram, [at]);
  }
  return positions;
}

/** Where each line of the truth begins and ends, in words. */
function lineEdges(body: string): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>();
  const ends = new Set<number>();
  let at = 0;
  for (const line of body.split('\n')) {
    const { length } = wordsOf(line);
    if (length === 0) continue;
    starts.add(at);
    at += length;
    ends.add(at);
  }
  return { starts, ends };
}

/** Whole blocks found word for word; one or two words only where the truth has a line of them. */
function exactMatches(blocks: readonly string[][], body: string): Match[] {
  const truth = wordsOf(body);
  const edges = lineEdges(body);
  const grams = [1, 2, 3, 4].map((size) => positionsByGram(truth, size));
  const matches: Match[] = [];
  for (const [block, words] of blocks.entries()) {
    const size = Math.min(4, words.length);
    const found = grams[size - 1]?.get(words.slice(0, size).join(' ')) ?? [];
    for (const from of found) {
      const to = from + words.length;
      if (words.length < 3 && !(edges.starts.has(from) && edges.ends.has(to))) continue;
      if (words.every((word, at) => truth[from + at] === word)) matches.push({ block, from, to });
    }
  }
  return matches;
}

/** A chain of matches that ends at `to` in the truth. */
interface Chain {
  to: number;
  words: number;
  match: number;
}

/** The longest chain that ends before `match` begins. Chains are sorted by end and by length. */
function chainBefore(chains: readonly Chain[], from: number): Chain | undefined {
  let low = 0;
  let high = chains.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chains[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return chains[low - 1];
}

/** Keeps only chains that are longer the farther they reach. */
function addChain(chains: Chain[], added: Chain): void {
  const at = chains.findIndex(({ to }) => to >= added.to);
  const index = at < 0 ? chains.length : at;
  if ((chains[index - 1]?.words ?? -1) >= added.words) return;
  if (chains[index]?.to === added.to && (chains[index]?.words ?? 0) >= added.words) return;
  let worse = 0;
  while ((chains[index + worse]?.words ?? Number.POSITIVE_INFINITY) <= added.words) worse += 1;
  chains.splice(index, worse, added);
}

/** The matches that keep the page's order and cover most of the truth. */
function bestChain(matches: readonly Match[]): Match[] {
  // Matches of one block from the last to the first: none can follow another of its own.
  const sorted = [...matches].sort((a, b) => a.block - b.block || b.from - a.from);
  const before: number[] = [];
  const chains: Chain[] = [];
  for (const [index, { from, to }] of sorted.entries()) {
    const previous = chainBefore(chains, from);
    before.push(previous?.match ?? -1);
    addChain(chains, { to, words: (previous?.words ?? 0) + to - from, match: index });
  }
  const chain: Match[] = [];
  let last = chains.at(-1)?.match ?? -1;
  for (let match = sorted[last]; match; match = sorted[last]) {
    chain.push(match);
    last = before[last] ?? -1;
  }
  return chain;
}

/** Which blocks of a page are in the true body: word for word in order, or nearly so where long. */
export function alignWithBody(texts: readonly string[], body: string): boolean[] {
  const blocks = texts.map(wordsOf);
  const labels = blocks.map(() => false);
  for (const { block } of bestChain(exactMatches(blocks, body))) labels[block] = true;
  const truthGrams = positionsByGram(wordsOf(body), 4);
  const seen = new Set(texts.filter((_, index) => labels[index]));
  for (const [index, words] of blocks.entries()) {
    if (labels[index] || words.length < longBlock || seen.has(texts[index] ?? '')) continue;
    let hits = 0;
    for (let at = 0; at + 4 <= words.length; at += 1) {
      if (truthGrams.has(words.slice(at, at + 4).join(' '))) hits += 1;
    }
    labels[index] = hits >= 0.5 * (words.length - 3);
  }
  return labels;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Labels for pages whose truth is only snippets: what holds none stays unknown. */
export function alignWithSnippets(
  texts: readonly string[],
  wanted: readonly string[],
  unwanted: readonly string[],
): Label[] {
  const holds = (text: string, snippets: readonly string[]) =>
    snippets.some((snippet) => {
      const short = collapse(snippet);
      return short !== '' && text.includes(short);
    });
  return texts.map((text) => {
    const isWanted = holds(text, wanted);
    const isUnwanted = holds(text, unwanted);
    return isWanted === isUnwanted ? null : isWanted;
  });
}
