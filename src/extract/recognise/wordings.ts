/** A day with its year, or a time to read. */
export const day =
  /(?:^|\s)(?:\d{1,2}\.?\s+\p{L}{3,12}\.?,?\s+20\d\d|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d|20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]20\d\d)|\bmin(?:ute)?s? (?:read|to read)|Min\. Lesezeit/iu;

/** How a line begins that names the author. */
export const by =
  /^(?:(?:written|posted|published|reviewed|words|text|story) )?by\b|^(?:von|par|por|di|door|av|autor)\s+\p{Lu}/iu;

/** Whole texts that invite to become a customer. */
export const call =
  /^(?:get (?:started|a (?:free )?(?:quote|demo|estimate)|in touch)|(?:request|book|schedule|watch|see)(?: a| an| your| the)? (?:demo|call|quote|appointment|consultation|estimate|meeting|now|service)|(?:start|try)(?: (?:your|a|for|it))*(?: free)?(?: trial)?|free trial|contact (?:us|sales)|talk to (?:us|sales|an expert)|apply(?: now| today| online)?|enroll(?: now)?|sign up(?: (?:free|now|for free))?|call (?:us|now).*|learn more|explore.{0,20}|buy|shop(?: now)?|view (?:details|pricing|plans)|see (?:plans|pricing)|request info(?:rmation)?|jetzt (?:testen|buchen|anfragen)|kontakt|demander un devis|essai gratuit|solicitar)$/i;

/** Words of a page's title with which somebody offers something, or lists what there is. */
export const offering =
  /\b(?:services?|solutions?|company|companies|software|products?|pricing|prices?|costs?|shop|buy|sale|deals?|calculator|degree|program(?:me)?s?|rentals?|insurance|repair|near me|agency|contractors?|lawyers?|attorneys?|lessons?|courses?|classes|clinic|treatment|movers|home|official|rankings?|awards?|directory|archives?|category|forms|leistungen|produkte|preise|kurse|servicios|precios|prix|tarifs)\b/i;

/** How a heading begins or ends that promises an answer or a number of things. */
export const promising =
  /\?$|^(?:how|what|why|when|who|where|can|is|are|do|does|should|\d+|wie|was|warum|wann|wer|wo|comment|pourquoi|cómo|qué|por qué)(?![\p{L}\p{N}])/iu;
