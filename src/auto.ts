import { openByItself } from './auto/openByItself.ts';
import { paperHere } from './auto/theme.ts';
import { looksLikeArticle } from './extract/recognise/looksLikeArticle.ts';
import { mayBeArticle } from './extract/recognise/mayBeArticle.ts';
import { sendMessage } from './messages/protocol.ts';

// Registered for listed sites alone. The reader itself comes only where there may be an article.

if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') {
  openByItself(window, {
    paper: paperHere(window),
    looksLikeArticle,
    mayBeArticle,
    background: {
      arrive: (entry, comingBack) => sendMessage('arrive', { entry, comingBack }),
      keepLeft: (entry, left) => sendMessage('keepLeft', { entry, left }),
    },
  });
}
