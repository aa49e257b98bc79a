import type { Allowed } from './Allowed.ts';

/** Data of some size, and so kept apart from the code that is given it. */
export const allAllowed: Allowed = {
  html: (
    'a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup data ' +
    'dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ' +
    'ins kbd li main mark ol p picture pre q rp rt ruby s samp section small source span strong sub ' +
    'summary sup table tbody td tfoot th thead time tr track u ul var video wbr'
  ).split(' '),
  // MathML Core: https://w3c.github.io/mathml-core/
  mathml: (
    'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace ' +
    'msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none'
  ).split(' '),
  addresses: ['cite', 'href', 'poster', 'src', 'srcset'],
  plain: (
    'abbr alt colspan controls datetime dir headers height id kind label lang media open preload rel reversed ' +
    'role rowspan scope sizes span srclang start title type value width ' +
    'accent accentunder columnalign columnlines columnspacing depth display displaystyle fence ' +
    'linethickness lspace mathvariant maxsize minsize rowalign rowlines rowspacing rspace scriptlevel ' +
    'separator stretchy symmetric voffset'
  ).split(' '),
};
