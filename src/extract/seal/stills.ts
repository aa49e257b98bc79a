/** A player or post of another site: how its address names what it shows. */
interface Provider {
  name: string;
  /** The first group is the id. */
  address: RegExp;
  page: (id: string) => string;
  picture?: (id: string) => string;
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    address: /(?:youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/|youtu\.be\/)([\w-]{11})/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    picture: (id) => `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  },
  {
    name: 'Vimeo',
    address: /player\.vimeo\.com\/video\/(\d+)/,
    page: (id) => `https://vimeo.com/${id}`,
  },
  {
    name: 'Dailymotion',
    address: /dailymotion\.com\/embed\/video\/(\w+)/,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
    picture: (id) => `https://www.dailymotion.com/thumbnail/video/${id}`,
  },
  {
    name: 'X',
    address: /(?:platform\.)?(?:twitter|x)\.com\/.*?(?:status\/|[?&]id=)(\d+)/,
    page: (id) => `https://x.com/i/status/${id}`,
  },
  {
    name: 'Instagram',
    address: /instagram\.com\/(?:p|reel|tv)\/([\w-]+)/,
    page: (id) => `https://www.instagram.com/p/${id}/`,
  },
  {
    name: 'TikTok',
    address: /tiktok\.com\/(?:embed\/(?:v2\/)?|player\/v1\/|@[\w.]+\/video\/)(\d+)/,
    page: (id) => `https://www.tiktok.com/@/video/${id}`,
  },
  {
    name: 'Spotify',
    address: /open\.spotify\.com\/embed(?:-podcast)?\/(\w+\/\w+)/,
    page: (id) => `https://open.spotify.com/${id}`,
  },
];

/** Players and charts whose own address is the page to open. */
const others =
  /^https:\/\/(?:[\w-]+\.)*(soundcloud|facebook|datawrapper\.dwcdn|flourish|infogram|bsky|twitch|podcasts\.apple|streamable|brightcove|jwplayer|google\.com\/maps|openstreetmap|documentcloud|scribd|slideshare|ted)\b/;

/** Elements of AMP and of light players that name a video by its id alone. */
const byId: Readonly<Record<string, string>> = {
  'amp-youtube': 'https://youtu.be/',
  'lite-youtube': 'https://youtu.be/',
  'amp-vimeo': 'https://player.vimeo.com/video/',
  'amp-dailymotion': 'https://www.dailymotion.com/embed/video/',
  'amp-twitter': 'https://twitter.com/i/status/',
  'amp-instagram': 'https://www.instagram.com/p/',
};

const idAttributes = ['data-videoid', 'videoid', 'data-tweetid', 'data-shortcode'];

function addressOf(element: Element): string {
  const prefix = byId[element.localName];
  const id = idAttributes.map((name) => element.getAttribute(name)).find((value) => value);
  if (prefix) return id ? prefix + id : '';
  const source = element.getAttribute('src') || element.getAttribute('data-src') || '';
  return source.startsWith('//') ? `https:${source}` : source;
}

interface Still {
  name: string;
  page: string;
  picture?: string | undefined;
}

function stillOf(address: string): Still | null {
  for (const { name, address: pattern, page, picture } of providers) {
    const id = pattern.exec(address)?.[1];
    if (id) return { name, page: page(id), picture: picture?.(id) };
  }
  return others.test(address) ? { name: new URL(address).hostname, page: address } : null;
}

function figureOf({ name, page, picture }: Still, title: string, document: Document): Element {
  const figure = document.createElement('figure');
  const link = (parent: Element) => {
    const anchor = parent.appendChild(document.createElement('a'));
    anchor.setAttribute('href', page);
    return anchor;
  };
  if (picture) {
    const image = link(figure).appendChild(document.createElement('img'));
    image.setAttribute('src', picture);
    image.setAttribute('alt', title);
  }
  const caption = figure.appendChild(document.createElement('figcaption'));
  link(caption).textContent = title ? `${title} (${name})` : name;
  return figure;
}

/**
 * Puts a still with a link in the place of a player or post of another site: nothing of that site
 * runs until somebody follows the link. Other frames are left, to be dropped.
 */
export function makeStills(root: Element): void {
  const selector = ['iframe', ...Object.keys(byId)].join();
  for (const element of root.querySelectorAll(selector)) {
    const still = stillOf(addressOf(element));
    if (!still) continue;
    const title = (element.getAttribute('title') ?? '')
      .replace(/^YouTube video player$/i, '')
      .trim();
    const figure = figureOf(still, title, root.ownerDocument);
    // A figure of the page's own keeps its caption.
    if (element.closest('figure')) element.replaceWith(...figure.childNodes);
    else {
      // A paragraph cannot hold a figure.
      const paragraph = element.closest('p');
      if (paragraph) {
        paragraph.after(figure);
        element.remove();
      } else element.replaceWith(figure);
    }
  }
}
