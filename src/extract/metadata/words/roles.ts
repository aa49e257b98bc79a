import type { Words } from '../../words/Words.ts';

/** Words of what somebody is, which stand after a name and are not of it. */
export const roles: Words = {
  en: 'editors | editor | writers | writer | experts | expert | journalists | journalist | founder | co-founder | cofounder | ceo | coo | cto | cmo | cfo | directors | director | managers | manager | contributors | contributor | reporters | reporter | correspondents | correspondent | staff | head of | senior | chief | specialists | specialist | analysts | analyst | columnists | columnist | gardener | president | vp | consultants | consultant | engineers | engineer | strategists | strategist | marketing | producers | producer | author | coach | attorney | professor | hardware | software | content | researcher | adviser | advisor | officer | associate | lead | dietitian | nutritionist',
  de: 'redakteurin | redakteur | redaktion',
  fr: 'journaliste',
  ko: '기자 | 특파원',
  es: 'periodista | redactora | redactor',
};
