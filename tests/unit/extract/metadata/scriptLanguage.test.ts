import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/extract/index.ts';
import { story } from '../notice/pageOf.ts';

const japanese =
  '港は三日間の嵐のあと月曜日に再開し、最初のフェリーは正午に出航したと港湾局は発表した。二基のクレーンはまだ使えず、漁船は防波堤の外で待っている。';
const chinese =
  '港口在三天的风暴之后于周一重新开放，港务局在声明中说，首班渡轮已于中午离港。两台起重机仍然无法使用，渔船只能在防波堤外等待修复完成。';
const korean =
  '항구는 사흘간의 폭풍 끝에 월요일 다시 문을 열었으며 첫 여객선이 정오에 출항했다고 항만청이 밝혔다. 크레인 두 대는 아직 쓸 수 없어 어선들은 방파제 밖에서 기다리고 있다.';
const hebrew =
  'הנמל נפתח מחדש ביום שני לאחר שלושה ימי סערה, והמעבורות הראשונות יצאו בצהריים, כך מסרה רשות הנמל. שני מנופים עדיין אינם פועלים, וסירות הדיג ממתינות מחוץ לשובר הגלים.';
const thai =
  'ท่าเรือเปิดอีกครั้งเมื่อวันจันทร์หลังพายุสามวัน การท่าเรือแจ้งว่าเรือข้ามฟากลำแรกออกตอนเที่ยง ปั้นจั่นสองตัวยังใช้ไม่ได้ และเรือประมงรออยู่นอกเขื่อนกันคลื่น';
const greek =
  'Το λιμάνι άνοιξε ξανά τη Δευτέρα ύστερα από τρεις ημέρες καταιγίδας και τα πρώτα πλοία έφυγαν το μεσημέρι, ανακοίνωσε το λιμεναρχείο της πόλης.';
const russian =
  'Порт вновь открылся в понедельник после трёх дней шторма, первые паромы ушли в полдень, сообщила администрация порта в своём заявлении.';

function langOf(text: string, lang = '') {
  const html = `<html${lang && ` lang="${lang}"`}><body><article><p>${text}</p><p>${text}</p><p>${text}</p></article></body></html>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'))?.lang;
}

test.each([
  ['ja', japanese],
  ['zh', chinese],
  ['ko', korean],
  ['he', hebrew],
  ['th', thai],
  ['el', greek],
])('a page that does not say its language is taken for %s by its script', (lang, text) => {
  expect(langOf(text)).toBe(lang);
});

test('what a page says of itself holds', () => {
  expect(langOf(chinese, 'zh-Hant')).toBe('zh-Hant');
  expect(langOf(chinese, 'en')).toBe('en');
});

test('a script of several languages decides nothing, nor do names in another one', () => {
  expect(langOf(russian)).toBeNull();
  expect(
    langOf(`${story(3).replace(/<.*?>/g, '')} ${greek.slice(0, 60)} ${japanese.slice(0, 30)}`),
  ).toBeNull();
});
