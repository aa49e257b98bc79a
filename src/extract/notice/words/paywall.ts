import type { Words } from '../../words/Words.ts';

/** What a site says where its text ends for those who have not paid or signed in. */
export const paywall: Words = {
  en: 'subscribe to continue | subscribe to read | subscribe to keep reading | subscribe now to read | to continue reading | to keep reading | to read the full | to read the rest | to read this | to unlock | unlock this article | unlock the full | register to continue | register to read | register for free to | sign in to continue | sign in to read | log in to continue | log in to read | for subscribers only | for our subscribers | for paid subscribers | for paying subscribers | for members only | subscriber-only | subscriber only | subscriber exclusive | exclusive to subscribers | available to subscribers | available only to subscribers | reserved for subscribers | already a subscriber | already have a subscription | already subscribed | reached your limit | last free article | limit of free articles | this post is for',
  de: 'um weiterzulesen | jetzt weiterlesen mit | weiterlesen mit | mit abo weiterlesen | den vollständigen artikel | diesen artikel weiterlesen | diesen artikel lesen | artikel freischalten | nur für abonnenten | für abonnenten | exklusiv für abonnenten | nur mit abo | sie haben bereits ein abo | bereits abonnent | schon abonnent | bereits registriert | sie sind bereits abonnent | plus-artikel | dieser artikel ist kostenpflichtig | jetzt testen und weiterlesen',
  fr: "réservé aux abonnés | réservé à nos abonnés | réservée aux abonnés | pour lire la suite | pour continuer la lecture | lire la suite de cet article | il vous reste | de cet article à lire | de cet article à découvrir | déjà abonné | vous êtes abonné | abonnez-vous pour | l'accès à la totalité de l'article | débloquez cet article",
  es: 'para seguir leyendo | para continuar leyendo | suscríbete para leer | suscríbete para seguir | exclusivo para suscriptores | contenido exclusivo para | solo para suscriptores | sólo para suscriptores | ya eres suscriptor | ya soy suscriptor | ya estás suscrito | este artículo es para suscriptores | regístrate para seguir',
  pt: 'para continuar lendo | para continuar a ler | assine para ler | assine para continuar | exclusivo para assinantes | exclusivo para subscritores | só para assinantes | conteúdo exclusivo para | já é assinante | já sou assinante | já é subscritor',
  it: "per continuare a leggere | per leggere l'articolo | abbonati per leggere | abbonati per continuare | riservato agli abbonati | contenuto riservato | solo per abbonati | sei già abbonato | hai già un abbonamento | già abbonato",
  nl: 'om verder te lezen | verder lezen met | lees verder met | alleen voor abonnees | exclusief voor abonnees | voor abonnees | al abonnee | ben je al abonnee | heb je al een abonnement | dit artikel is alleen',
  pl: 'aby czytać dalej | czytaj dalej z | dalsza część artykułu | tylko dla prenumeratorów | dla prenumeratorów | dostęp dla subskrybentów | tylko dla subskrybentów | masz już prenumeratę | wykup dostęp | kup dostęp',
  tr: 'okumaya devam etmek için | abonelere özel | sadece aboneler | zaten abone misiniz | devamını okumak için',
  ru: 'только для подписчиков | доступно только подписчикам | доступен только подписчикам | чтобы читать дальше | чтобы дочитать | чтобы продолжить чтение | уже есть подписка | оформите подписку, чтобы | материал доступен по подписке',
  uk: 'лише для передплатників | тільки для передплатників | тільки для підписників | щоб читати далі | щоб продовжити читання | вже є підписка | вже маєте передплату',
  ar: 'للمشتركين فقط | حصري للمشتركين | اشترك لمتابعة القراءة | لمتابعة القراءة | لمواصلة القراءة | هل أنت مشترك',
  he: 'למנויים בלבד | לקריאת הכתבה המלאה | להמשך קריאה הירשמו | כתבה זו למנויים | כבר מנויים',
  hi: 'केवल सब्सक्राइबर | पूरा पढ़ने के लिए | आगे पढ़ने के लिए | सब्सक्राइब करें और पढ़ें | पहले से सब्सक्राइबर',
  ja: '会員限定 | 有料会員限定 | 有料会員の方 | 会員登録すると | 会員登録が必要 | この記事は有料 | この記事は会員 | 続きを読むには | 続きをお読みになるには | 購読すると | 有料記事 | 登録済みの方はこちら',
  ko: '구독자 전용 | 유료 회원 | 유료회원 전용 | 회원 전용 기사 | 로그인 후 이용 | 계속 읽으려면 | 전문을 읽으려면 | 이미 구독',
  'zh-Hans':
    '仅限订阅者 | 订阅后阅读 | 订阅以继续阅读 | 订阅后继续阅读 | 付费阅读 | 登录后继续阅读 | 登录阅读全文 | 已经是订阅用户 | 付费内容',
  'zh-Hant':
    '僅限訂閱者 | 訂閱後閱讀 | 訂閱以繼續閱讀 | 訂閱後繼續閱讀 | 付費閱讀 | 登入後繼續閱讀 | 登入閱讀全文 | 已經是訂戶 | 會員專屬 | 訂戶專享',
  sv: 'för att läsa vidare | för att fortsätta läsa | endast för prenumeranter | för prenumeranter | redan prenumerant | läs vidare med | lås upp artikeln',
  da: 'for at læse videre | læs videre med | kun for abonnenter | for abonnenter | allerede abonnent | lås op for artiklen | har du allerede et abonnement',
  no: 'for å lese videre | for å lese hele | kun for abonnenter | for abonnenter | allerede abonnent | allerede kunde | les videre med',
  fi: 'jatkaaksesi lukemista | tilaajille | vain tilaajille | tilaa ja lue | oletko jo tilaaja | lue juttu tilaamalla',
  cs: 'pro předplatitele | jen pro předplatitele | pouze pro předplatitele | pro pokračování ve čtení | chcete číst dál | odemknout článek | jste předplatitel | už máte předplatné',
  el: 'μόνο για συνδρομητές | για συνδρομητές | για να συνεχίσετε την ανάγνωση | είστε ήδη συνδρομητής',
  hu: 'csak előfizetőknek | előfizetőink számára | a cikk folytatásához | már előfizető | olvassa tovább előfizetéssel | előfizetők számára',
  ro: 'doar pentru abonați | pentru abonați | pentru a citi mai departe | pentru a continua lectura | ești deja abonat | abonează-te pentru a citi',
  id: 'khusus pelanggan | untuk melanjutkan membaca | untuk membaca selengkapnya | berlangganan untuk membaca | sudah berlangganan',
  vi: 'dành cho thuê bao | dành cho hội viên | để đọc tiếp | đăng nhập để đọc | đã là thành viên',
  th: 'สําหรับสมาชิกเท่านั้น | เพื่ออ่านต่อ | สมัครสมาชิกเพื่ออ่าน | เป็นสมาชิกอยู่แล้ว',
};
