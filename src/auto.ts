import { looksLikeArticle } from './extract/looksLikeArticle.ts';
import { sendMessage } from './messages/protocol.ts';

// Registered for listed sites alone. The reader itself comes only where there is an article.

function openIfArticle(): void {
  if (looksLikeArticle(document, location.href))
    void sendMessage('openListed').catch(() => undefined);
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', openIfArticle, { once: true });
} else {
  openIfArticle();
}
