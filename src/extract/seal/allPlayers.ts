import type { Player, Players } from './Players.ts';

/** A site whose players, posts or charts are opened at their own address. */
interface PlaceOnWeb {
  name: string;
  host: string;
  /** What follows the host's name on the site itself: elsewhere the host says what it is. */
  end: string;
}

const places: readonly PlaceOnWeb[] = [
  { name: 'Apple Podcasts', host: 'podcasts.apple', end: '.com' },
  { name: 'Bluesky', host: 'bsky', end: '.app' },
  { name: 'Datawrapper', host: 'datawrapper.dwcdn', end: '.net' },
  { name: 'DocumentCloud', host: 'documentcloud', end: '.org' },
  { name: 'Facebook', host: 'facebook', end: '.com' },
  { name: 'Flourish', host: 'flourish', end: '.studio' },
  { name: 'Google Maps', host: 'google.com/maps', end: '' },
  { name: 'Infogram', host: 'infogram', end: '.com' },
  { name: 'OpenStreetMap', host: 'openstreetmap', end: '.org' },
  { name: 'Scribd', host: 'scribd', end: '.com' },
  { name: 'SlideShare', host: 'slideshare', end: '.net' },
  { name: 'SoundCloud', host: 'soundcloud', end: '.com' },
  { name: 'Streamable', host: 'streamable', end: '.com' },
  { name: 'TED', host: 'ted', end: '.com' },
  { name: 'Twitch', host: 'twitch', end: '.tv' },
];

const literally = (text: string): string => text.replace(/[./]/g, String.raw`\$&`);

const atItsAddress = ({ name, host, end }: PlaceOnWeb): Player => ({
  name,
  address: String.raw`^(https:\/\/(?:[\w-]+\.)*${literally(host + end)}\b.*)$`,
  page: '*',
});

const others = ['brightcove', 'jwplayer', ...places.map(({ host }) => literally(host))].join('|');

/** Data of some size, and so kept apart from the code that is given it. */
export const allPlayers: Players = {
  named: [
    {
      name: 'YouTube',
      address: String.raw`(?:youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/|youtu\.be\/)([\w-]{11})`,
      page: 'https://www.youtube.com/watch?v=*',
      picture: 'https://i.ytimg.com/vi/*/hqdefault.jpg',
    },
    {
      name: 'Vimeo',
      address: String.raw`player\.vimeo\.com\/video\/(\d+)`,
      page: 'https://vimeo.com/*',
    },
    {
      name: 'Dailymotion',
      address: String.raw`dailymotion\.com\/embed\/video\/(\w+)`,
      page: 'https://www.dailymotion.com/video/*',
      picture: 'https://www.dailymotion.com/thumbnail/video/*',
    },
    {
      name: 'X',
      address: String.raw`(?:platform\.)?(?:twitter|x)\.com\/.*?(?:status\/|[?&]id=)(\d+)`,
      page: 'https://x.com/i/status/*',
    },
    {
      name: 'Instagram',
      address: String.raw`instagram\.com\/(?:p|reel|tv)\/([\w-]+)`,
      page: 'https://www.instagram.com/p/*/',
    },
    {
      name: 'TikTok',
      address: String.raw`tiktok\.com\/(?:embed\/(?:v2\/)?|player\/v1\/|@[\w.]+\/video\/)(\d+)`,
      page: 'https://www.tiktok.com/@/video/*',
    },
    {
      name: 'Spotify',
      address: String.raw`open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)`,
      page: 'https://open.spotify.com/*',
    },
    ...places.map(atItsAddress),
  ],
  others: String.raw`^https:\/\/(?:[\w-]+\.)*(${others})\b`,
  byId: {
    'amp-youtube': 'https://youtu.be/',
    'lite-youtube': 'https://youtu.be/',
    'amp-vimeo': 'https://player.vimeo.com/video/',
    'amp-dailymotion': 'https://www.dailymotion.com/embed/video/',
    'amp-twitter': 'https://twitter.com/i/status/',
    'amp-instagram': 'https://www.instagram.com/p/',
  },
  ids: ['data-videoid', 'videoid', 'data-tweetid', 'data-shortcode'],
};
