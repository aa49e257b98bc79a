import type { Words } from '../../words/Words.ts';

/**
 * What a site says when it asks for consent, in its own voice: an article about cookies speaks of
 * others. "Legitimate interest" and its kin are the fixed wording of IAB Europe's Transparency and
 * Consent Framework (https://register.consensu.org/Translation).
 */
export const consent: Words = {
  en: 'we use cookies | we and our | our partners | our vendors | use of cookies | uses cookies | your consent | your choices | your preferences | legitimate interest | you agree | by clicking | personal data | information on a device | personalised ads | personalized ads | ad measurement | accept all | reject all | privacy policy | cookie policy',
  de: 'wir verwenden cookies | wir nutzen cookies | wir und unsere | unsere partner | unseren partnern | ihre einwilligung | ihre zustimmung | deine zustimmung | einwilligung | berechtigtes interesse | berechtigten interesse | personenbezogene daten | personalisierte anzeigen | personalisierte werbung | mit werbung und tracking | zugriff auf informationen | datenschutzerklärung | alle akzeptieren',
  fr: "nous utilisons des cookies | utilise des cookies | nous et nos | nos partenaires | votre consentement | intérêt légitime | intérêts légitimes | vos choix | données personnelles | publicités personnalisées | publicité personnalisée | informations sur un terminal | tout accepter | continuer sans accepter | politique de confidentialité | l'utilisation de cookies",
  es: 'utilizamos cookies | usamos cookies | nosotros y nuestros | nuestros socios | tu consentimiento | su consentimiento | interés legítimo | datos personales | anuncios personalizados | publicidad personalizada | información en un dispositivo | aceptar todo | política de cookies | política de privacidad',
  pt: 'utilizamos cookies | usamos cookies | nós e os nossos | nossos parceiros | seu consentimento | interesse legítimo | dados pessoais | anúncios personalizados | publicidade personalizada | informações num dispositivo | aceitar todos | política de cookies | política de privacidade',
  it: 'utilizziamo cookie | utilizziamo i cookie | noi e i nostri | nostri partner | tuo consenso | il consenso | interesse legittimo | dati personali | annunci personalizzati | pubblicità personalizzata | informazioni su un dispositivo | accetta tutto | cookie policy | informativa sulla privacy',
  nl: 'wij gebruiken cookies | we gebruiken cookies | gebruiken cookies | onze partners | jouw toestemming | je toestemming | uw toestemming | gerechtvaardigd belang | persoonsgegevens | gepersonaliseerde advertenties | informatie op een apparaat | alles accepteren | cookiebeleid | privacybeleid',
  pl: 'używamy plików cookie | korzystamy z plików cookie | pliki cookie | nasi partnerzy | naszych partnerów | zaufani partnerzy | twoja zgoda | wyrażasz zgodę | uzasadniony interes | uzasadnionego interesu | danych osobowych | dane osobowe | spersonalizowane reklamy | spersonalizowanych reklam | polityka prywatności',
  tr: 'çerezleri kullanıyoruz | çerez kullanıyoruz | çerezler kullan | ortaklarımız | iş ortaklarımız | onayınız | rızanız | meşru menfaat | kişisel veri | kişiselleştirilmiş reklam | tümünü kabul et | çerez politikası | gizlilik politikası',
  ru: 'мы используем cookie | мы используем файлы cookie | файлы cookie | наши партнеры | наши партнёры | ваше согласие | вы соглашаетесь | законный интерес | персональных данных | персональные данные | персонализированн | политика конфиденциальности',
  uk: 'ми використовуємо файли cookie | ми використовуємо cookie | файли cookie | наші партнери | вашу згоду | ви погоджуєтесь | законний інтерес | персональних даних | персональні дані | персоналізован | політика конфіденційності',
  ar: 'نستخدم ملفات تعريف الارتباط | ملفات تعريف الارتباط | شركاؤنا | شركائنا | موافقتك | توافق على | المصلحة المشروعة | البيانات الشخصية | إعلانات مخصصة | سياسة الخصوصية',
  he: 'אנו משתמשים בעוגיות | קבצי cookie | עוגיות | השותפים שלנו | הסכמתך | אינטרס לגיטימי | מידע אישי | פרסומות מותאמות | מדיניות הפרטיות',
  hi: 'हम कुकीज़ का | कुकीज़ का उपयोग | हमारे भागीदार | हमारे साझेदार | आपकी सहमति | वैध हित | व्यक्तिगत डेटा | गोपनीयता नीति',
  ja: 'cookieを使用 | クッキーを使用 | cookie(クッキー | パートナー企業 | 同意したもの | 正当な利益 | 個人データ | 個人情報 | パーソナライズ | プライバシーポリシー | cookieポリシー',
  ko: '쿠키를 사용 | 쿠키 사용 | 파트너사 | 당사와 | 동의하 | 정당한 이익 | 개인정보 | 맞춤 광고 | 맞춤형 광고 | 개인정보처리방침',
  'zh-Hans':
    '我们使用cookie | 我们使用 cookie | 使用cookie | 我们的合作伙伴 | 您同意 | 您的同意 | 合法利益 | 个人数据 | 个人信息 | 个性化广告 | 隐私政策',
  'zh-Hant':
    '我們使用cookie | 我們使用 cookie | 使用cookie | 我們的合作夥伴 | 您同意 | 您的同意 | 合法利益 | 個人資料 | 個人化廣告 | 隱私權政策 | 隱私政策',
  sv: 'vi använder cookies | använder cookies | våra partners | våra partner | ditt samtycke | samtycke | berättigat intresse | personuppgifter | personanpassade annonser | information på en enhet | cookiepolicy | integritetspolicy',
  da: 'vi bruger cookies | bruger cookies | vores partnere | dit samtykke | samtykke | legitim interesse | legitime interesser | personoplysninger | persondata | personlige annoncer | cookiepolitik | privatlivspolitik',
  no: 'vi bruker informasjonskapsler | vi bruker cookies | bruker informasjonskapsler | våre partnere | ditt samtykke | samtykke | berettiget interesse | personopplysninger | personlig tilpassede annonser | personvernerklæring',
  fi: 'käytämme evästeitä | evästeitä | kumppanimme | kumppanit | suostumuksesi | suostumus | oikeutettu etu | henkilötietoja | kohdennettua mainontaa | evästekäytäntö | tietosuojakäytäntö',
  cs: 'používáme cookies | používáme soubory cookie | soubory cookie | naši partneři | našimi partnery | váš souhlas | souhlasíte | oprávněný zájem | oprávněného zájmu | osobních údajů | osobní údaje | personalizovan | zásady ochrany',
  el: 'χρησιμοποιούμε cookies | οι συνεργάτες μας | τους συνεργάτες μας | συγκατάθεσή σας | τη συγκατάθεση | έννομο συμφέρον | προσωπικά δεδομένα | προσωπικών δεδομένων | εξατομικευμένες διαφημίσεις | πολιτική απορρήτου',
  hu: 'sütiket használunk | cookie-kat használunk | partnereink | hozzájárulás | jogos érdek | személyes adat | személyre szabott hirdetések | adatvédelmi',
  ro: 'folosim cookie | utilizăm cookie | module cookie | partenerii noștri | consimțământul | interes legitim | interesul legitim | datele personale | datelor personale | reclame personalizate | politica de confidențialitate',
  id: 'kami menggunakan cookie | menggunakan cookie | mitra kami | persetujuan anda | anda menyetujui | kepentingan yang sah | data pribadi | iklan yang dipersonalisasi | kebijakan privasi',
  vi: 'chúng tôi sử dụng cookie | sử dụng cookie | đối tác của chúng tôi | sự đồng ý của bạn | bạn đồng ý | lợi ích hợp pháp | dữ liệu cá nhân | quảng cáo được cá nhân hóa | chính sách bảo mật',
  th: 'เราใช้คุกกี้ | ใช้คุกกี้ | พันธมิตรของเรา | ความยินยอม | ประโยชน์โดยชอบด้วยกฎหมาย | ข้อมูลส่วนบุคคล | นโยบายความเป็นส่วนตัว',
};
