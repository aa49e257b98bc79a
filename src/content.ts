import { extractArticle } from './extract/index.ts';
import { translate } from './platform/translate.ts';
import { openReader } from './reader/openReader.ts';
import { defaultLook } from './settings/Look.ts';

openReader(document, extractArticle(document) ?? 'no-article', {
  look: defaultLook,
  translate,
  onLook() {},
  onClose() {},
});
