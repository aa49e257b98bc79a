/** Puts pictures into the markup itself. Those that the browser lets no page read stay links. */
export async function inlineImages(body: HTMLElement, signal: AbortSignal): Promise<void> {
  for (const source of body.querySelectorAll('source')) source.remove();
  await Promise.all(
    [...body.querySelectorAll('img')].map(async (image) => {
      const address = image.currentSrc || image.src;
      image.removeAttribute('srcset');
      image.removeAttribute('sizes');
      const data = await read(address, signal).catch(() => null);
      signal.throwIfAborted();
      image.src = data ?? address;
    }),
  );
}

async function read(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.startsWith('image/')) throw new TypeError(`no picture: ${address}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
