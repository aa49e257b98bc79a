import * as v from 'valibot';

/** The newest ones are kept. */
export const mostPlaces = 300;

/** Milliseconds: after ninety days an article is no longer being read. */
const keptFor = 90 * 24 * 3600 * 1000;

const PlacesSchema = v.fallback(
  v.array(
    v.object({
      /** What stands for the article's address; the address itself is not kept. */
      key: v.string(),
      share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      /** Milliseconds since 1970. */
      changed: v.number(),
    }),
  ),
  [],
);

/** How far articles were read, newest first. */
export type Places = v.InferOutput<typeof PlacesSchema>;

/** @param stored what the storage holds, of whatever form. */
export function readPlaces(stored: unknown): Places {
  return v.parse(PlacesSchema, stored);
}

/** How much of the article's text was read, 0 to 1; null where that is not known. */
export function placeIn(places: Places, key: string): number | null {
  return places.find((place) => place.key === key)?.share ?? null;
}

/** @param share null forgets the article, as when it was read to its end. */
export function withPlace(places: Places, key: string, share: number | null, now: number): Places {
  const others = places.filter((place) => place.key !== key && now - place.changed < keptFor);
  if (share === null) return others;
  return [{ key, share, changed: now }, ...others].slice(0, mostPlaces);
}
