import type { Words } from './Words.ts';

/** How a short block starts that asks to follow, join, install, subscribe or support. */
export const follow: Words = {
  en: 'follow us | follow me | follow him | follow her | follow them on | follow our | follow on | like us on | like our page | find us on | join us on | connect with us | stay connected | keep up with | stay up to date | stay informed | stay tuned | subscribe to | subscribe now | subscribe today | subscribe on | subscribe here | subscribe for | subscribers only | support us | support our | support independent | support quality | support the | support local journalism | become a member | become a subscriber | become a patron | become a supporter | donate | donate now | make a donation | make a contribution | please consider | please support | consider supporting | help us | download our app | download the app | download our free | get the app | get our app | get the free | install the app | open in app | read in app | available on the app store | available on google play | google play | app store | turn on notifications | enable notifications | get notifications | get alerts | create an account | create a free account | register for free | register now | log in | login | sign in | sign up | join now | join our | join the | click here to subscribe | click here to follow | click here to join | click here to sign up | click here for more | click here to read | click here for the latest | for more news | for more stories | for the latest | get more | get unlimited | start your free trial | already a subscriber | already a member | not a subscriber | already have an account | buy us a coffee | buy me a coffee | love this | did you like this | enjoying this | got a tip | got a story | have a story | have a tip | do you have a story | do you have a tip | send us your | send your story | contact us | email us | write to us at | contact the author | contact the reporter | listen to our | check out our | add us as a preferred source | set as preferred source | make us preferred | follow us on google news | on google news | this article was first published | view in app | add as preferred | listen and subscribe',
  de: 'folgen sie uns | folge uns | folgt uns | folgen sie | besuchen sie uns | werden sie fan | abonnieren sie | jetzt abonnieren | abonniere | jetzt testen | jetzt registrieren | jetzt anmelden | anmelden | registrieren | unterstützen sie uns | unterstütze uns | spenden | jetzt spenden | mitglied werden | laden sie unsere app | jetzt app herunterladen | zur app',
  fr: "suivez-nous | suivez nous | suivre sur | suivez toute | suivez | retrouvez-nous | retrouvez nous | rejoignez-nous | rejoignez nous | abonnez-vous | abonnez vous | s'abonner | je m'abonne | soutenez-nous",
  es: 'síguenos | siguenos | síganos | sigue a | sigue toda | sigue nuestro | sigue la información | sigue leyendo en | visita nuestra | encuéntranos | únete | únete a | suscríbete | suscribete | suscríbase | suscribirse',
  pt: 'siga-nos | siga nos | siga o | siga a | siga nosso | siga nossa | nos siga | acompanhe | curta nossa | curta a nossa | junte-se | entre no',
  it: 'seguici | seguiteci | segui | seguici su | segui la nostra | unisciti | iscriviti | abbonati | abbonati ora | abbonamento | sostienici | sostieni',
  nl: 'volg ons | volg | like ons | abonneer | abonneer je | abonneer nu | word lid | word abonnee | steun ons | steun | doneer | doneer nu',
  pl: 'obserwuj nas | śledź nas | polub nas | dołącz do nas | dołącz | subskrybuj | zasubskrybuj | zaprenumeruj | prenumeruj | wykup dostęp | wesprzyj nas | wesprzyj',
  tr: 'bizi takip edin | takip edin | takip et | bizi takip et | abone ol | abone olun | üye ol | üye olun | giriş yap | giriş yapın',
  ru: 'подписывайтесь | подпишитесь | подписаться | подпишись | подписывайся | следите за | читайте нас | читайте нас в | мы в | наш канал | наш телеграм | присоединяйтесь | вступайте',
  uk: 'підписуйтесь | підписуйтеся | підпишіться | підписатися | підпишись | слідкуйте за | стежте за | читайте нас | ми в | наш канал',
  ar: 'تابعنا | تابعونا | تابع | اشترك | اشترك الآن | اشتركوا | انضم إلى | انضم إلينا | حمل التطبيق | حمّل التطبيق',
  he: 'עקבו אחרינו | עקבו | הצטרפו | הצטרפו אלינו | הירשמו | הרשמה | התחברו | התחברות | מנוי | הפכו למנויים',
  hi: 'हमें फॉलो करें | फॉलो करें | सब्सक्राइब करें | हमसे जुड़ें | जुड़ें | ऐप डाउनलोड करें | डाउनलोड करें | लॉग इन करें | लॉगिन | साइन इन',
  ja: 'フォロー | フォローする | フォローしてください | 購読 | 購読する | 登録する | 無料登録 | 会員登録 | ログイン | 新規登録',
  ko: '팔로우 | 팔로우하기 | 구독 | 구독하기 | 구독신청 | 로그인 | 회원가입 | 가입하기 | 후원 | 후원하기',
  'zh-Hans':
    '关注我们 | 关注 | 订阅 | 立即订阅 | 登录 | 注册 | 立即注册 | 加入我们 | 加入会员 | 支持我们',
  'zh-Hant':
    '追蹤我們 | 追蹤 | 訂閱 | 立即訂閱 | 登入 | 註冊 | 加入會員 | 加入我們 | 支持我們 | 贊助我們',
  sv: 'följ oss | följ | gilla oss | prenumerera | prenumerera nu | bli prenumerant | bli medlem | stöd oss | stöd | donera',
  da: 'følg os | følg | like os | abonnér | abonner | bliv abonnent | bliv medlem | støt os | støt | donér',
  no: 'følg oss | følg | lik oss | abonner | bli abonnent | bli medlem | støtt oss | støtt | doner | last ned appen',
  fi: 'seuraa meitä | seuraa | tykkää meistä | tilaa | tilaa nyt | liity | liity jäseneksi | tue meitä | tue | lahjoita',
  cs: 'sledujte nás | sledujte | sledovat | lajkněte | předplaťte si | předplatit | odebírejte | odebírat | staňte se | podpořte nás',
  el: 'ακολουθήστε μας | ακολουθήστε | ακολουθήστε το | κάντε like | κάντε εγγραφή | εγγραφείτε | συνδρομή | γίνετε συνδρομητής | γίνετε μέλος | στηρίξτε μας',
  hu: 'kövess minket | kövessen minket | kövess | csatlakozz | csatlakozzon | iratkozz fel | iratkozzon fel | feliratkozom | előfizetek | fizessen elő',
  ro: 'urmărește-ne | urmăriți-ne | urmărește | urmăriți | abonează-te | abonați-vă | abonare | alătură-te | susține-ne | susține',
  id: 'ikuti kami | ikuti | follow | subscribe | berlangganan | langganan | bergabung | bergabunglah | gabung | dukung kami',
  vi: 'theo dõi chúng tôi | theo dõi | đăng ký | đăng ký ngay | đăng ký kênh | đăng nhập | tham gia | ủng hộ chúng tôi | ủng hộ | tải ứng dụng',
  th: 'ติดตามเรา | ติดตาม | ติดตามข่าว | กดติดตาม | สมัครสมาชิก | สมัคร | เข้าสู่ระบบ | ลงทะเบียน | ดาวน์โหลดแอป | เปิดแอป',
};
