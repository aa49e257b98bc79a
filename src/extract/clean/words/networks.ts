import type { Words } from '../../words/Words.ts';

/** Names of networks and programs that pages are passed on to, the same in every language. */
export const networks: Words = {
  und: 'facebook | twitter | x | x twitter | x (twitter) | whatsapp | linkedin | linked in | pinterest | reddit | tumblr | telegram | flipboard | pocket | line | viber | skype | mastodon | threads | bluesky | email | e-mail | mail | sms | messenger | facebook messenger | google+ | google plus | google | google news | digg | stumbleupon | delicious | mix | xing | vk | vkontakte | ok | odnoklassniki | livejournal | weibo | wechat | qq | hatena | instagram | youtube | tiktok | snapchat | rss | print | copy link | link | kakaotalk | kakao | naver | band | buffer | evernote | instapaper | yahoo | gmail | signal | slack | hacker news | addthis | sharethis | feedly | url | fb | tw | spotify | apple podcasts | apple news | twitch | discord | patreon | medium | github | google actualités | google noticias | google notícias | google haberler | google новости | телеграм | телеграме | telegramie | ватсап | дзен | واتساب | تلغرام | تيليغرام | فيسبوك | 微信 | 微博 | 公众号 | line公式',
};
