import type { Player, Players } from './Players.ts';

/** What is opened at its own address; a `$` in one would be read as a sign by `replace`. */
const atItsAddress = (name: string, place: string): Player => ({
  name,
  address: String.raw`^(https:\/\/(?:[\w-]+\.)*${place}\b[^$]*)$`,
  page: '*',
});

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
    atItsAddress('Apple Podcasts', 'podcasts\\.apple\\.com'),
    atItsAddress('Bluesky', 'bsky\\.app'),
    atItsAddress('Datawrapper', 'datawrapper\\.dwcdn\\.net'),
    atItsAddress('DocumentCloud', 'documentcloud\\.org'),
    atItsAddress('Facebook', 'facebook\\.com'),
    atItsAddress('Flourish', 'flourish\\.studio'),
    atItsAddress('Google Maps', 'google\\.com\\/maps'),
    atItsAddress('Infogram', 'infogram\\.com'),
    atItsAddress('OpenStreetMap', 'openstreetmap\\.org'),
    atItsAddress('Scribd', 'scribd\\.com'),
    atItsAddress('SlideShare', 'slideshare\\.net'),
    atItsAddress('SoundCloud', 'soundcloud\\.com'),
    atItsAddress('Streamable', 'streamable\\.com'),
    atItsAddress('TED', 'ted\\.com'),
    atItsAddress('Twitch', 'twitch\\.tv'),
  ],
  others: String.raw`^https:\/\/(?:[\w-]+\.)*(brightcove|jwplayer|soundcloud|facebook|datawrapper\.dwcdn|flourish|infogram|bsky|twitch|podcasts\.apple|streamable|google\.com\/maps|openstreetmap|documentcloud|scribd|slideshare|ted)\b`,
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
