/** What a finished drawing is called and says to someone who does not see it. */
export interface Naming {
  /** Unique on the page; every id inside begins with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Class by which the style sheet shows one drawing of a chart and hides the other. */
  readonly className: string;
  /** `img` for a picture; `group` when it holds links, which a picture would hide from assistive technology. */
  readonly role?: 'img' | 'group';
}

const SVG = 'http://www.w3.org/2000/svg';
const COORDINATES = [
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'transform',
  'points',
  'viewBox',
  'fill-opacity',
];
const NAMES_NOTHING = [
  'style',
  'class',
  'font-variant',
  'font-family',
  'aria-label',
  'aria-description',
  'aria-hidden',
];

const roundAll = (text: string): string =>
  text.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0));

/** Gives every id the chart's own name and a number in document order: Plot's own counters depend on what was drawn before. */
function renameIds(svg: Element, prefix: string): void {
  const names = new Map(
    [...svg.querySelectorAll('[id]')].map((element, index) => [element.id, `${prefix}-${index + 1}`]),
  );
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.setAttribute(name, names.get(value) ?? value);
      else if (value.startsWith('url(#')) element.setAttribute(name, `url(#${names.get(value.slice(5, -1))})`);
      else if (name === 'href' && value.startsWith('#')) element.setAttribute(name, `#${names.get(value.slice(1))}`);
    }
  }
}

/**
 * Returns a drawing as markup fit for any page: no style element or attribute (a strict content policy blocks them),
 * no attribute the checkers refuse, labels on the whole instead of on nameless groups, the chart's own ids,
 * coordinates of two digits. The same drawing gives the same bytes.
 */
export function cleanSvg(svg: SVGSVGElement, { id, title, description, className, role = 'img' }: Naming): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const keepsLabel = element.tagName === 'a';
    for (const name of NAMES_NOTHING) if (!(keepsLabel && name === 'aria-label')) element.removeAttribute(name);
    for (const name of COORDINATES) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, roundAll(value));
    }
  }
  for (const defs of svg.querySelectorAll('defs')) {
    const used = [...defs.children].some((pattern) => svg.outerHTML.includes(`url(#${pattern.id})`));
    if (!used) defs.remove();
  }
  for (const group of [...svg.querySelectorAll('g')].reverse()) if (!group.hasChildNodes()) group.remove();
  renameIds(svg, id);
  const named = ([tag, text]: [string, string]): Element => {
    const element = svg.ownerDocument.createElementNS(SVG, tag);
    element.id = `${id}-${tag}`;
    element.textContent = text;
    return element;
  };
  svg.prepend(named(['title', title]), named(['desc', description]));
  svg.setAttribute('class', className);
  svg.setAttribute('role', role);
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  // The file of a chart is XML, which knows no &nbsp;.
  return svg.outerHTML
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/<(path|rect|line|circle|use)( [^<>]*)><\/\1>/g, '<$1$2/>');
}
