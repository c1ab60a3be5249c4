const KEY = 'language-offer-dismissed';

function dismissed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true; // A browser that keeps nothing would show the line on every page.
  }
}

/**
 * Shows the line that offers the other language when the browser asks for it and the reader has not dismissed it.
 * The line is in the page, hidden: without scripts the link in the header does the same.
 */
export function offerLanguage(): void {
  const offer = document.getElementById('language-offer');
  const wanted = navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
  if (offer && wanted === offer.lang && !dismissed()) {
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => {
      offer.hidden = true;
      localStorage.setItem(KEY, '1');
    });
  }
}
