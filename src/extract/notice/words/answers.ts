import type { Words } from '../../words/Words.ts';

/** Whole labels of the controls that answer a consent question. Those that only open settings stand on policy pages too. */
export const answers: Words = {
  en: 'accept | accept all | accept all cookies | accept cookies | accept and continue | accept and close | accept & continue | accept & close | i accept | agree | agree and continue | agree and close | agree & continue | agree & close | agree and proceed | i agree | yes, i agree | allow all | allow all cookies | allow cookies | consent | i consent | reject | reject all | reject all cookies | decline | decline all | only necessary cookies | continue without accepting',
  de: 'akzeptieren | alle akzeptieren | alle cookies akzeptieren | akzeptieren und weiter | akzeptieren und schließen | akzeptieren & weiter | zustimmen | alle zustimmen | allen zustimmen | zustimmen und weiter | zustimmen und weiterlesen | zustimmen & weiter | einwilligen | einwilligen und weiter | einverstanden | ich stimme zu | ablehnen | alle ablehnen | nur notwendige cookies',
  fr: "accepter | tout accepter | accepter et continuer | accepter et fermer | accepter & fermer | j'accepte | accepter les cookies | refuser | tout refuser | continuer sans accepter",
  es: 'aceptar | aceptar todo | aceptar todas | aceptar y continuar | aceptar y cerrar | aceptar cookies | aceptar todas las cookies | acepto | estoy de acuerdo | rechazar | rechazar todo | rechazar todas',
  pt: 'aceitar | aceitar todos | aceitar tudo | aceitar e continuar | aceitar e fechar | aceitar cookies | aceito | concordo | prosseguir | rejeitar | rejeitar todos | recusar',
  it: 'accetta | accetta tutto | accetta tutti | accetta e continua | accetta e chiudi | accetto | acconsento | rifiuta | rifiuta tutto | continua senza accettare',
  nl: 'accepteren | accepteer | alles accepteren | alle cookies accepteren | akkoord | ik ga akkoord | ja, ik ga akkoord | akkoord en doorgaan | weigeren | alles weigeren',
  pl: 'akceptuję | akceptuj | zaakceptuj | akceptuj wszystko | akceptuję i przechodzę do serwisu | przejdź do serwisu | zgadzam się | zgoda | odrzuć | odrzuć wszystko',
  tr: 'kabul et | kabul ediyorum | tümünü kabul et | onaylıyorum | reddet | tümünü reddet',
  ru: 'принять | принять все | принять всё | согласен | соглашаюсь | я согласен | отклонить | отклонить все',
  uk: 'прийняти | прийняти все | погоджуюсь | погоджуюся | згоден | відхилити | відхилити все',
  ar: 'قبول | قبول الكل | أوافق | موافق | موافقة | رفض | رفض الكل',
  he: 'אישור | אני מסכים | מסכים | קבל הכל | דחה הכל',
  hi: 'स्वीकार करें | सभी स्वीकार करें | सहमत | मैं सहमत हूं | अस्वीकार करें',
  ja: '同意する | 同意します | すべて同意 | すべて許可 | すべて受け入れる | 承諾する | 拒否する | すべて拒否',
  ko: '동의 | 동의함 | 모두 동의 | 모두 허용 | 수락 | 모두 수락 | 거부 | 모두 거부',
  'zh-Hans':
    '接受 | 全部接受 | 接受所有 | 接受所有cookie | 同意 | 我同意 | 同意并继续 | 拒绝 | 全部拒绝',
  'zh-Hant':
    '接受 | 全部接受 | 接受所有 | 接受所有cookie | 同意 | 我同意 | 同意並繼續 | 拒絕 | 全部拒絕',
  sv: 'acceptera | acceptera alla | godkänn | godkänn alla | jag samtycker | neka | neka alla | avvisa alla',
  da: 'accepter | accepter alle | accepter alt | tillad alle | godkend alle | afvis | afvis alle',
  no: 'godta | godta alle | aksepter | aksepter alle | tillat alle | avvis | avvis alle',
  fi: 'hyväksy | hyväksy kaikki | hyväksyn | salli kaikki | hylkää | hylkää kaikki',
  cs: 'přijmout | přijmout vše | souhlasím | souhlasím a pokračovat | povolit vše | odmítnout | odmítnout vše',
  el: 'αποδοχή | αποδοχή όλων | συμφωνώ | αποδέχομαι | απόρριψη | απόρριψη όλων',
  hu: 'elfogadom | elfogad | összes elfogadása | mindet elfogadom | elutasítom | összes elutasítása',
  ro: 'accept | accept toate | accept tot | sunt de acord | acceptă | acceptă toate | refuz | respinge toate',
  id: 'terima | terima semua | setuju | saya setuju | tolak | tolak semua',
  vi: 'chấp nhận | chấp nhận tất cả | đồng ý | tôi đồng ý | từ chối | từ chối tất cả',
  th: 'ยอมรับ | ยอมรับทั้งหมด | ตกลง | ยินยอม | ปฏิเสธ | ปฏิเสธทั้งหมด',
};
