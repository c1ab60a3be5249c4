/*
 * What a person would stumble over on a page as it is shown, each a list of faults in words. They run in the page, so each
 * stands alone.
 */

/** What is wider than the screen, so that the page scrolls sideways. A table or a drawing may scroll in its own box. */
export function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.getBoundingClientRect().right > width + 1 &&
      !element.closest('.visually-hidden, svg *') &&
      !element.parentElement?.closest('.table-scroll, .chart, .flagships'),
  );
  const last = wide.at(-1);
  return [`wider than the screen: ${last?.tagName} ${last?.className} ${last?.textContent?.trim().slice(0, 40)}`];
}

/** Columns so narrow that their words fall apart into letters, and words of the header that are cut off. */
export function fallsApart(): string[] {
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('header *, main *')) {
    const words = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? '')
      .join(' ');
    if (words.length < 12 || !element.checkVisibility() || element.closest('svg, select, .visually-hidden')) continue;
    const style = getComputedStyle(element);
    if (style.display.startsWith('inline')) continue;
    const { width, height } = element.getBoundingClientRect();
    const letters = width / Number.parseFloat(style.fontSize);
    if (letters < 4 && height > 3 * Number.parseFloat(style.lineHeight))
      faults.push(`a column of ${letters.toFixed(1)} letters: ${words.slice(0, 40)}`);
  }
  for (const element of document.querySelectorAll<HTMLElement>('.site-header :is(a, span)')) {
    const { left, right } = element.getBoundingClientRect();
    if (element.checkVisibility() && (left < 0 || right > document.documentElement.clientWidth + 1))
      faults.push(`cut off in the header: ${element.textContent?.trim()}`);
  }
  return faults;
}

/** Words of drawings whose contrast with the paper is below 4.5 to 1: axe calls them "incomplete", never a violation. */
export function faintInDrawings(): string[] {
  const light = (colour: string): number => {
    const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((c) => Number(c) / 255);
    const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('svg text')].flatMap((text) => {
    const fill = light(getComputedStyle(text).fill);
    const ratio = (Math.max(fill, paper) + 0.05) / (Math.min(fill, paper) + 0.05);
    return ratio < 4.5 ? [`faint in a drawing: ${text.textContent}, ${ratio.toFixed(2)}`] : [];
  });
}

/** Links and buttons outside running text that are less than 24 px high. */
export function tooLow(): string[] {
  return [...document.querySelectorAll<HTMLElement>('nav a, .site-header a, button, summary, .state-counts a')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.getBoundingClientRect().height < 24)
    .map((element) => `less than 24 px high: ${element.textContent?.trim()}`);
}

/** Marks of a state, of a strength and of what was found that colour alone would tell: without a word, verdicts without a sign. */
export function toldByColour(): string[] {
  const marks = [...document.querySelectorAll<HTMLElement>('main .verdict')];
  const signed = marks.filter((mark) => !/^\P{Letter}+\s?\p{Letter}/u.test(mark.textContent?.trim() ?? ''));
  const named = [...document.querySelectorAll<HTMLElement>('main :is([data-state], [data-known], .strength)')].filter(
    (mark) => !/\p{Letter}/u.test(mark.textContent ?? ''),
  );
  return [...signed, ...named].map((mark) => `told by colour alone: ${mark.outerHTML.slice(0, 80)}`);
}

/** What moves though the reader asked for rest. */
export function moves(): string[] {
  const moving = document.getAnimations().map((animation) => `moves: ${animation.id || animation.playState}`);
  const restless = [...document.querySelectorAll('html, body *')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
  });
  return [...moving, ...restless.map((element) => `moves: ${element.tagName} ${element.className}`)];
}

/** What a reader of paper misses: folded parts that stay folded, and links to other sites without their address. */
export function missingOnPaper(): string[] {
  const folded = [...document.querySelectorAll<HTMLElement>('main details > :not(summary)')].filter(
    (part) => part.parentElement?.checkVisibility() && !part.checkVisibility({ contentVisibilityAuto: true }),
  );
  const unnamed = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="https"]')].filter(
    (link) =>
      link.checkVisibility() && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''),
  );
  const idle = [
    ...document.querySelectorAll<HTMLElement>('button, input, select, nav:not(.breadcrumb, .province-tiles)'),
  ].filter((element) => element.checkVisibility());
  return [
    ...folded.map((part) => `folded: ${part.textContent?.trim().slice(0, 40)}`),
    ...unnamed.map((link) => `without its address: ${link.textContent?.trim().slice(0, 40)}`),
    ...idle.map((element) => `of no use on paper: ${element.tagName} ${element.className}`),
  ];
}

/** Takes out all but the first thirty lines of each list and table: they are alike, and a checker reads every one. */
export function shortenLists(): void {
  for (const list of document.querySelectorAll('ul, ol, dl, tbody, section, div')) {
    const seen = new Map<string, number>();
    for (const line of [...list.children]) {
      const count = (seen.get(line.tagName) ?? 0) + 1;
      seen.set(line.tagName, count);
      if (count > 30) line.remove();
    }
  }
}

/**
 * Watches where the keyboard goes, and returns how many stops a page has. `window.focusFaults()` then tells the stops that
 * were not reached, not visible, covered by something, without a ring, or to the left and above the stop before.
 */
export function watchFocus(): number {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const left = new Set(
    [...document.querySelectorAll<HTMLElement>(reachable)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.tabIndex >= 0 &&
        !(element as HTMLButtonElement).disabled,
    ),
  );
  const faults: string[] = [];
  let at: HTMLElement | undefined;
  let before: DOMRect | undefined;
  const named = (element: HTMLElement): string =>
    `${element.tagName} ${(element.textContent || element.id).trim().slice(0, 40)}`;
  // A stop is looked at before the next key, when the page has come to rest.
  const look = (): void => {
    if (!at) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`no ring: ${named(at)}`);
    // In a row that goes on beyond the edge a part of a link is enough.
    const seen = [...at.getClientRects()].some(({ left: from, right, top, height }) =>
      [from + 4, (from + right) / 2, right - 4].some((x) => {
        const front = document.elementFromPoint(x, top + Math.min(height / 2, 20));
        return front !== null && (at?.contains(front) || front.contains(at ?? null));
      }),
    );
    if (!seen) faults.push(`out of sight or covered: ${named(at)}`);
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const aside = at.closest('.flagships')?.scrollLeft ?? 0;
    const place = new DOMRect(box.x + scrollX + aside, box.y + scrollY, box.width, box.height);
    if (before && place.bottom <= before.top && place.right <= before.left) faults.push(`goes back: ${named(at)}`);
    before = place;
    at = undefined;
  };
  document.addEventListener('keydown', look, true);
  document.addEventListener('focusin', ({ target }) => {
    at = target as HTMLElement;
    left.delete(at);
  });
  (window as unknown as { focusFaults: () => string[] }).focusFaults = () => {
    look();
    return [...faults, ...[...left].map((element) => `not reached: ${named(element)}`)];
  };
  return left.size;
}
