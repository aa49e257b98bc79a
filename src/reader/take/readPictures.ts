/** Milliseconds after which a picture that does not come is done without. */
const patience = 20_000;

/** Called with how many of the pictures are there, or known not to come. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Reads the article's pictures, all at once. What serves other sizes of them is taken out: one is
 * taken along.
 *
 * @returns the bytes of each; null where the browser lets no page read it.
 * @throws AbortError where somebody gave up.
 */
export async function readPictures(
  body: HTMLElement,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Map<HTMLImageElement, Blob | null>> {
  const addresses = [...body.querySelectorAll('img')].map(
    (image) => [image, image.currentSrc || image.src] as const,
  );
  for (const source of body.querySelectorAll('picture > source')) source.remove();
  let done = 0;
  onProgress(done, addresses.length);
  const read = await Promise.all(
    addresses.map(async ([image, address]) => {
      image.removeAttribute('srcset');
      image.removeAttribute('sizes');
      image.src = address;
      const blob = await readPicture(address, signal).catch(() => null);
      signal.throwIfAborted();
      done += 1;
      onProgress(done, addresses.length);
      return [image, blob] as const;
    }),
  );
  return new Map(read);
}

async function readPicture(address: string, signal: AbortSignal): Promise<Blob> {
  const enough = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const response = await fetch(address, { signal: enough });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('image/')) throw new TypeError(`no picture: ${address}`);
  return response.blob();
}
