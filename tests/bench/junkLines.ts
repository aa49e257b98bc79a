/**
 * Lines that are junk whatever the article says. Kept apart from the extension's own words and
 * rules on purpose: a list that graded itself would always pass. Each must match a whole line.
 */
const junk: Record<string, RegExp> = {
  'ad label':
    /^[-–—|* ]*(advertisements?|advertising|ad|ads|sponsored( content| by .{1,40})?|promoted( content)?|publicidad|anzeige|werbung|publicité|pubblicità|publicidade|реклама|advertentie|annons|广告|廣告|広告|story continues below( advertisement)?|article continues (below|after) (this )?ad(vertisement)?|continue reading below|scroll (down )?(to|for) (continue|more).{0,40}|advertisement ?- ?continue reading below|skip ad(vertisement)?)[.:… ]*$/i,
  teaser:
    /^[-–—|*•> ]*(related( (articles?|stories|story|posts?|content|coverage|topics?|links?|news|reading|video|videos|items?))?|more (on this( story| topic)?|stories|news|like this|from .{1,40}|coverage|to (read|explore))|you (may|might) (also )?(like|be interested in|enjoy)|recommended( (for you|stories|articles|reading|videos?))?|(most|more) (read|popular|viewed|shared|watched)( stories| articles| news)?|trending( now| stories)?|popular( now| posts| stories)?|up next|next (article|story|up)|previous (article|story)|don[’']?t miss|must[- ]reads?|editor[’']?s[’']? picks?|top (stories|news)|latest (news|stories|posts|articles)|what to read next|read next|recent (posts|articles|stories)|see also|also read|also see|watch (now|next|more)|in this (story|article)|(read|see|watch|click here)( more| also)?|continue reading|view (all|more|gallery)|show more|(read|see) (the )?(full|whole) (story|article)|mehr zum thema|auch interessant|lesen sie auch|das könnte sie auch interessieren|lire aussi|à lire aussi|te puede interesar|leia (mais|também)|lee también|leggi anche|lees ook|читайте также)[.:»›→…! ]*$/i,
  'teaser with a title':
    /^(related|read more|read also|also read|see also|more|read|recommended|don[’']?t miss|watch|lire aussi|lesen sie auch|leggi anche|lee también|читайте также) ?(:|[>»|]).{3,160}$/i,
  share:
    /^(share( (this|on|via|article|story|post|page|now|it|with).{0,40})?|tweet( this)?|pin( it)?|e-?mail( this( article| story)?)?|print( this( article| story)?| article)?|(share|follow|like|join)( us| me)? on (facebook|twitter|x|linkedin|whatsapp|instagram|telegram|pinterest|reddit|google news).{0,30}|(facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|flipboard|tumblr|messenger|copy link|copied|link copied|save|bookmark|whatsapp|x)([ ,|/•]+(facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|email|e-mail|print|more|x|copy link|save))*|\d+ ?(shares?|likes?|tweets?)|teilen|compartir|partager|condividi|compartilhar|follow( us| me)?)[.:! ]*$/i,
  newsletter:
    /^(.{0,60}\bnewsletters?\b.{0,60}|sign ?up( (now|here|today|for|to) ?.{0,80})?|subscribe( (now|here|today|to|for) ?.{0,80})?|(enter )?your e-?mail( address)?|e-?mail address|get (our|the) .{0,60}(inbox|newsletter|app).{0,40}|.{0,80}(straight|delivered|direct|directly) to your (inbox|e-?mail).{0,40}|thank you for (subscribing|signing up|registering).{0,80}|log ?in|sign in|register( now)?)[.:!→» ]*$/i,
  'comment prompt':
    /^(\d+ comments?|(no )?comments?( \(\d+\))?|(leave|post|add|write) a (comment|reply).{0,20}|(join|start) the (conversation|discussion)|(view|show|see|read|load|hide)( all| more)?( \d+)? comments|what do you think\?.{0,60}|let us know .{0,60}comments.{0,30}|have your say|kommentare?|comentarios|commentaires|reply|report( this)?( comment| ad| abuse)?|please enable javascript.{0,80}|.{0,30}powered by disqus\.?)[.:! ]*$/i,
  banner:
    /^(.{0,80}\b(we|site|website) uses? cookies\b.{0,200}|accept( all)?( cookies)?|cookie (policy|settings|preferences)|(download|get) (the|our) .{0,30}app.{0,60}|available on (the )?(app store|google play).{0,40}|open in app|turn (on|off) notifications?|(your|this) browser (is|does) not.{0,120}|.{0,60}(enable|disabled?) (javascript|your ad ?blocker).{0,80}|this video (file )?can ?not be played.{0,60}|your subscription .{0,60}|already a subscriber.{0,40}|(©|copyright( ©)?|\(c\)) ?(19|20)\d\d.{0,120}|all rights reserved\.?)$/i,
  navigation:
    /^(home|menu|search|close|skip to (main )?content|(back to|go to|return to|jump to) (the )?top|back to .{1,30}|next( page)?|prev(ious)?( page)?|« .{0,40}|.{0,40} »|page \d+( of \d+)?|\d+ of \d+|tags?|topics?|categor(y|ies)|filed under.{0,120}|posted (in|under).{0,120}|tags?: .{0,160}|topics?: .{0,160}|(home|news) ?[>›»/].{0,120}|contents|hide|expand|view (on|in|as) .{0,40}|loading\.*|slideshow|\d+ ?\/ ?\d+|photos?|video|gallery|play video)[.:… ]*$/i,
  'author box':
    /^(about (the )?author|about the writer|follow .{1,40} on (twitter|x|facebook|instagram).{0,40}|view (all )?posts by.{0,50}|.{0,40}is a (staff writer|reporter|contributor) (at|for|to) .{0,60}|written by|posted by .{1,60}|by [\p{L}.' -]{3,40}|(more|all) (from|by) (this|the) author)[.: ]*$/iu,
};

const normal = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whole lines of `text` that are junk by the list and no line of the true body. */
export function junkLinesIn(text: string, body: string): string[] {
  const truth = new Set(body.split('\n').map(normal));
  const inTruth = ` ${normal(body)} `;
  return text.split('\n').filter((line) => {
    const words = normal(line);
    if (words === '' || truth.has(words)) return false;
    if (words.split(' ').length > 5 && inTruth.includes(` ${words} `)) return false;
    return Object.values(junk).some((pattern) => pattern.test(line.trim()));
  });
}
