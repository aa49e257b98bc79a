import type { Words } from '../../words/Words.ts';

/** Words that stand between the parts of a date line, and units of a reading time, of all languages. */
export const dateFiller: Words = {
  und: 'am | pm | a | p | m | est | edt | pst | pdt | gmt | utc | bst | ist | cet | cest | mst | et | pt | ct | h | hrs | hours | hour | min | mins | minute | minutes | read | ago | day | days | week | weeks | month | months | year | years | minuten | uhr | lesedauer | lesezeit | minuti | di | lettura | minuto | minutos | de | leitura | lectura | leestijd | tempo | lecture | temps | del | la | the | of | and | und | y | e | o | i | og | och | en | à | às | le | el | il | th | st | nd | rd | today | yesterday | heute | gestern | hoy | ayer | oggi | ieri | hier | aujourd | hui | views | view | мин | минут | г | года | в | ч | час | часов | назад | 年 | 月 | 日 | 時 | 分 | 周 | 星期 | 년 | 월 | 일 | 오전 | 오후 | gg | staff | writer | reporter | correspondent | editor | contributor | special | to | from | news',
};
