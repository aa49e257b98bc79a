import type { SecondVote } from './find/SecondVote.ts';

class VoteWanted extends Error {}

const askForIt: SecondVote = () => {
  throw new VoteWanted();
};

/**
 * Extracts, and where a second vote turns out to be wanted, fetches its code and extracts again.
 * Where the code cannot be fetched, the own vote has to do.
 *
 * @param extract passes on what its vote throws.
 * @param fetchVote called at most once.
 */
export async function withSecondVote<Result>(
  extract: (secondVote: SecondVote) => Promise<Result>,
  fetchVote: () => Promise<SecondVote>,
): Promise<Result> {
  try {
    return await extract(askForIt);
  } catch (error) {
    if (!(error instanceof VoteWanted)) throw error;
  }
  return extract(await fetchVote().catch((): SecondVote => () => null));
}
