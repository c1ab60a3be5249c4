const SEEN_NEWS = 'seen-news';

/** Returns what had been seen when this visit began, and keeps what is seen now for the next; null on a first visit. */
function seenBefore(names: readonly string[]): readonly string[] | null {
  try {
    const before = sessionStorage.getItem(SEEN_NEWS) ?? localStorage.getItem(SEEN_NEWS);
    sessionStorage.setItem(SEEN_NEWS, before ?? JSON.stringify(names));
    localStorage.setItem(SEEN_NEWS, JSON.stringify(names));
    const seen: unknown = before === null ? null : JSON.parse(before);
    return Array.isArray(seen) ? seen.map(String) : null;
  } catch {
    return null;
  }
}

/**
 * Marks the news that were added since the reader was last here. What was seen stays in the reader's browser and is sent
 * nowhere; within one visit the marks stay. On a first visit, and where the browser keeps nothing, nothing is marked.
 */
export function markUnseen(): void {
  const note = document.querySelector<HTMLElement>('[data-unseen]');
  if (!note) return;
  const entries = [...document.querySelectorAll<HTMLElement>('[data-news]')];
  const names = entries.map(({ dataset }) => dataset['news'] ?? '');
  const seen = seenBefore(names);
  const unseen = seen === null ? [] : entries.filter((_, at) => !seen.includes(names[at] ?? ''));
  for (const entry of unseen) {
    const mark = document.createElement('span');
    mark.className = 'unseen-mark';
    mark.textContent = note.dataset['mark'] ?? '';
    entry.querySelector('.step-when')?.append(' ', mark);
    entry.closest('details')?.setAttribute('open', '');
  }
  if (unseen.length > 0) {
    note.textContent = (note.dataset['unseen'] ?? '').replace('{n}', String(unseen.length));
    note.hidden = false;
  }
}
