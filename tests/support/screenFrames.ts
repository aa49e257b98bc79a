import { ChromiumTab } from './chromium/ChromiumTab.ts';
import type { Driver, Tab } from './Driver.ts';
import { until } from './until.ts';

/** One painted frame of a page, by the colour of its lower left corner, where no test page has text. */
export interface Frame {
  /** Seconds since 1970. */
  at: number;
  /** `#rrggbb` */
  colour: string;
}

interface Watching {
  /** Waits until a frame of a colour was painted, and gives all frames. */
  until(colour: string): Promise<Frame[]>;
}

/** Collects every frame that a page in Chromium paints, from now on. */
export async function watchFrames(tab: Tab, driver: Driver): Promise<Watching> {
  if (!(tab instanceof ChromiumTab)) throw new Error('Frames are seen in Chromium alone.');
  const session = await tab.page.createCDPSession();
  const shots: { at: number; png: string }[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ at: metadata.timestamp ?? 0, png: data });
    // The page may have gone meanwhile.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await tab.page.bringToFront();
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  const frames: Frame[] = [];
  async function readNext(): Promise<Frame | undefined> {
    const shot = shots.shift();
    if (!shot) return undefined;
    const frame = { at: shot.at, colour: await driver.inExtension(cornerColour, shot.png) };
    frames.push(frame);
    return frame;
  }
  return {
    async until(colour) {
      await until(`a frame of ${colour}`, async () => (await readNext())?.colour === colour);
      await session.send('Page.stopScreencast');
      while (await readNext());
      await session.detach();
      return frames;
    },
  };
}

async function cornerColour(png: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixel = context?.getImageData(2, image.height - 3, 1, 1).data ?? [];
  return `#${[...pixel]
    .slice(0, 3)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
