import type { BoxNames } from '../../words/Words.ts';

/** What pages call boxes that hold no part of an article, by what they hold: whole words of ids and classes. */
export const boxNames: BoxNames = {
  ad: 'ads? | advert[a-z]* | ad(?:box|slot|unit|wrap|wrapper|container|block|label|sense) | (?<!_)ctas?(?!_) | call-to-action | sponsor(?:ed)? | werbung | anzeige | publicidade? | pubblicita | reklama | mpu',
  author:
    'author | authors | authorbox | byline | bylines | bio | writer | contributor | vcard | authored-by | saboxplugin-wrap',
  bar: 'app-banner | appbanner | smart-banner | smartbanner | app-download | app-promo | install-banner | adblock-notice | paywall-message | modal | popup | pop-up | snackbar',
  comments:
    'comments | comment-list | commentlist | comment-section | respond | disqus | coral | spot-im | viafoura | comment-form | commentform | hyvor | commento | utterances | giscus | openweb',
  consent:
    'cookie | cookies | cookiebanner | cookieconsent | consent | gdpr | ccpa | onetrust | didomi | sp_message | truste | cc-window',
  contents:
    'toc | table-of-contents | tableofcontents | lwptoc | jump-links | jumplinks | anchor-nav',
  kicker:
    'kicker | eyebrow | overline | cat | category | categories | section-name | rubric | supertitle | topic-label | channel',
  newsletter:
    'newsletter | newsletters | news-letter | signup | sign-up | subscribe | subscription | mailchimp | mc4wp | mailing-list | optin | opt-in',
  offer:
    '(?<!_)ctas?(?!_) | call-to-action | promo | donat(?:e|ion|ions) | donation-?box | fundraising | support-us | membership',
  related:
    'related | relatedposts | yarpp | recirc | recirculation | trending | popular | most-read | mostread | mostpopular | more-stories | more-news | read-more | readmore | read-next | read-also | see-also | recommended | recommendation | recommendations | recommend | up-next | upnext | next-up | you-may-like | also-like | prev-next | post-navigation | nav-links | latest-news | latest-posts | recent-posts | more-from | teaser | teasers | promo | story-links | suggested | readalso | lees-ook',
  share:
    'share | shares | sharing | sharebar | sharebuttons | sharethis | addthis | addtoany | sharedaddy | social | socials | socialbar | socialshare | a2a | heateor | essb | shariff | ssba | sociable | soc',
  // Of pictures: of the site, of people who write, and of those who pay.
  sign: 'logo | icon | avatar | author | byline | bio | profile | badge | sponsor | ad | ads | advert | advertisement | promo | related | teaser',
  tags: 'tags | tag | taglist | tagcloud | topics | topic-list | keywords | cat-links | categories | post-category | hashtags',
  // Text for screen readers alone, as frameworks call it.
  unseen:
    '(?<!not-)sr-only | visually-?hidden | visually-hide | hidden-visually | screen-reader-(?:text|only) | for-screen-reader | screenreader | off-?screen | element-(?:invisible|hidden) | a11y-hidden | assistive-text | hide-text | show-for-sr',
  trail: 'breadcrumb | breadcrumbs | crumb | crumbs | breadcrumblist | you-are-here',
};
