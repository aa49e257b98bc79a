import { type Feature, yes } from './Feature.ts';

/** Characters; in longer blocks single words say nothing. */
const longestLabel = 320;

const says =
  (pattern: RegExp): Feature =>
  ({ text, chars }) =>
    yes(chars <= longestLabel && pattern.test(text));

/** Words that labels and prompts are made of. Evidence only: the rules know the whole lines. */
export const wordFeatures = {
  saysShare: says(
    /\b(?:share|tweet|facebook|twitter|instagram|whatsapp|linkedin|pinterest|telegram|reddit|teilen|partager|compart\w+|condividi|udostępnij|delen|follow (?:us|me)|folge|síguenos|suivez)\b/iu,
  ),
  saysNewsletter: says(
    /newsletter|subscri|sign up|inbox|e-?mail|abonn|suscri|inscri|registr|mailing list|bülten|рассылк|assine/iu,
  ),
  saysRelated: says(
    /\b(?:related|read more|read next|read also|also read|see also|more (?:on|from|about|stories|news)|you may|you might|recommended|trending|popular|most read|mehr zum thema|lesen sie|auch interessant|weitere|lire aussi|à lire|lee también|te puede|leggi|czytaj|zobacz|lees ook|leia|читайте)\b/iu,
  ),
  saysAdvert: says(
    /\b(?:advertis\w*|sponsor\w*|promoted|anzeige|werbung|publicité|publicidad|pubblicità|reklama|affiliate|commission|story continues|continue reading)\b/iu,
  ),
  saysComment: says(
    /\bcomment|\breply\b|\breplies\b|kommentar|commentaire|comentario|commenti|komentar|discussion|login to|log in|sign in|anmelden|einloggen/iu,
  ),
  saysCredit: says(
    /\b(?:photo|image|picture|foto|photograph\w*|bild|credit|getty|reuters|shutterstock|courtesy|via|illustration|screenshot|associated press|afp|dpa|quelle|unsplash|wikimedia)\b/iu,
  ),
  saysTags: says(
    /^(?:tags?|topics?|categor\w+|filed|posted in|schlagw\w+|themen|etiquetas|mots)\b/iu,
  ),
  saysByline: says(
    /^(?:by|von|par|por|di|door|autor|author|written by|text:|posted by|story by|от)\b|\b(?:staff writer|reporter|correspondent|contributor|redaktion|journalist)\b/iu,
  ),
  saysPublished: says(
    /\b(?:published|updated|posted|modified|last update|veröffentlicht|aktualisiert|stand:|publié|publicado|min(?:ute)?s? read|minuten|ago|uhr|jan\w*|feb\w*|mar(?:ch)?|apr\w*|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*) ?\b/iu,
  ),
  saysCookie: says(
    /cookie|privacy|datenschutz|terms of|consent|gdpr|confidential|privacid|agb\b|impressum/iu,
  ),
  saysCopyright: says(
    /©|\(c\)|copyright|all rights reserved|alle rechte|tous droits|reproduc|reprint/iu,
  ),
  saysAuthor: says(
    /\b(?:is an?|is the|has been|he is|she is|lives in|author of|writes about|reports on|covers|editor|founder|ist (?:ein|autor|redakteur)|about the author|follow .{2,30} on|contact|reach .{2,30} at)\b/iu,
  ),
  saysCorrection: says(
    /\b(?:correction|clarification|editor[’']s note|this (?:article|story|post) (?:was|has|is|originally|first)|originally (?:published|appeared)|disclosure|disclaimer|hinweis)\b/iu,
  ),
  saysClick: says(
    /\b(?:click|tap|here|download|watch|listen|play|view|show|open|close|skip|back|next|previous|hier|klick\w*|ici|aquí)\b/iu,
  ),
  saysSource: says(
    /^(?:sources?|quellen?|references?|fuentes?|literatur|footnotes?|einzelnachweise|notes)\b/iu,
  ),
  saysMore: says(/^(?:more|read|see|view|mehr|plus|más|leia|weiter)\b/iu),
} satisfies Record<string, Feature>;
