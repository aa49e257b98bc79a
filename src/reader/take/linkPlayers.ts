import { make } from '../dom/make.ts';

/** Things that need the web, or a browser. */
const players = 'iframe, video, audio, object, embed';

/** Puts a link in the place of whatever plays something. */
export function linkPlayers(body: HTMLElement): void {
  for (const player of body.querySelectorAll(players)) {
    const from = player.querySelector('source')?.getAttribute('src');
    const address = player.getAttribute('src') ?? player.getAttribute('data') ?? from;
    player.replaceWith(address ? make('a', { href: address }, address) : '');
  }
}
