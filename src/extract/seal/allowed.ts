import { originAttribute } from './origins.ts';

/** HTML elements of text, pictures and recordings: none that runs a program or sends a form. */
export const allowedHtml = (
  'a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data ' +
  'dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ' +
  'ins kbd li main mark ol p picture pre q rp rt ruby s samp section small source span strong sub ' +
  'summary sup table tbody td tfoot th thead time tr track u ul var video wbr'
).split(' ');

/** MathML Core (https://w3c.github.io/mathml-core/) without what links, embeds or runs. */
export const allowedMathml = (
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
  'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none'
).split(' ');

/** All elements that may be in sealed content. */
export const allowedTags: ReadonlySet<string> = new Set([...allowedHtml, ...allowedMathml]);

/** Attributes whose value is an address: checked against `allowedAddress`. */
export const addressAttributes = ['cite', 'href', 'poster', 'src', 'srcset'];

/** Attributes whose value cannot run or load anything. */
export const plainAttributes = (
  'abbr alt colspan controls datetime dir headers height id kind label lang media open preload rel reversed ' +
  'role rowspan scope sizes span srclang start title type value width ' +
  'accent accentunder columnalign columnlines columnspacing depth display displaystyle fence ' +
  'linethickness lspace mathvariant maxsize minsize rowalign rowlines rowspacing rspace scriptlevel ' +
  'separator stretchy symmetric voffset'
).split(' ');

/** All that the sanitiser lets through: those of an article, and the one that is ours meanwhile. */
export const sanitisedAttributes = [...addressAttributes, ...plainAttributes, originAttribute];

/** The web, mail, telephone, places in the article, and pictures that are data. */
export const allowedAddress =
  /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/i;

/** What is shown or played from its address alone; a drawing can run nothing there. */
export const allowedData = /^data:(?:image|audio|video)\//i;
