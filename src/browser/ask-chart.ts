import { changes, codeOf, indexed, shares, type Point, type Shown } from './chart-points.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 300;
const lang = document.documentElement.lang;

/** Returns the points of a drawing, earliest first. */
const pointsOf = (drawing: Element | null, which = '[data-p]'): Point[] =>
  [...(drawing?.querySelectorAll<SVGElement>(which) ?? [])]
    .map(({ dataset, tagName, firstElementChild }) => {
      const title = firstElementChild?.textContent ?? '';
      const [head = '', ground = ''] = title.split('\n');
      const [when = '', ...rest] = head.split(': ');
      return {
        period: dataset['p'] ?? '',
        x: Number(dataset['x']),
        value: Number(dataset['v']),
        contested: 'c' in dataset,
        breaks: 'b' in dataset,
        provisional: 'f' in dataset,
        restated: 'r' in dataset,
        bar: tagName === 'rect',
        title,
        when,
        words: rest.join(': '),
        ground,
      };
    })
    .sort((a, b) => a.x - b.x);

/** Appends an element of a drawing. */
function add(parent: Element, tag: string, attributes: Record<string, string | number>, text = ''): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return parent.appendChild(element);
}

/** Draws points as bars from zero or as a line; a line of changes or values holds zero, one of an index holds 100. */
function draw(
  points: readonly Shown[],
  width: number,
  bars: boolean,
  index: boolean,
  wordsOf: (point: Shown) => string,
) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
  svg.setAttribute('class', 'answer');
  svg.setAttribute('aria-hidden', 'true');
  const values = [...points.map(({ shown }) => shown), index ? 100 : 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  const half = Math.min(20, (width - 60) / Math.max(2, (last - first) * 3, points.length * 2.8));
  const across = (x: number): number => 30 + ((x - first) / (last - first || 1)) * (width - 60);
  const up = (value: number): number => HEIGHT - 56 - ((value - low) / (high - low || 1)) * (HEIGHT - 96);
  const base = index ? 100 : 0;
  add(svg, 'path', { d: `M0 ${up(base)}H${width}`, class: 'base' });
  // A step twice as long as the shortest leaves something out: the line stops there.
  const step = Math.min(...points.slice(1).map(({ x }, at) => x - (points[at]?.x ?? x)));
  const d = points.map(
    ({ x, shown }, at) => `${x - (points[at - 1]?.x ?? -Infinity) < step * 1.5 ? 'L' : 'M'}${across(x)} ${up(shown)}`,
  );
  if (!bars) add(svg, 'path', { d: d.join(''), class: 'way' });
  for (const point of points) {
    const [x, y] = [across(point.x), up(point.shown)];
    const zero = up(0);
    const mark = bars
      ? add(svg, 'rect', { x: x - half, width: 2 * half, y: Math.min(y, zero), height: Math.abs(zero - y) })
      : add(svg, 'circle', { cx: x, cy: y, r: points.length > 40 ? 2 : 4 });
    add(mark, 'title', {}, point.title);
  }
  // The first, the last, the highest and the lowest say their values, as far as they stand clear of each other.
  const said: number[] = [];
  for (const value of [points.at(-1)?.shown, high, low, points[0]?.shown]) {
    const point = points.findLast(({ shown }) => shown === value);
    if (!point) continue;
    const words = wordsOf(point);
    const room = words.length * 5;
    const x = Math.min(width - room, Math.max(room, across(point.x)));
    if (said.some((other) => Math.abs(other - x) < 2 * room)) continue;
    said.push(x);
    add(svg, 'text', { x, y: up(point.shown) + (point.shown < base ? 20 : -10), 'text-anchor': 'middle' }, words);
  }
  const years = [...new Set(points.map(({ period }) => Number(period.slice(0, 4))))];
  const every = Math.ceil(years.length / (width / 60));
  for (const year of years.filter((_, at) => (years.length - 1 - at) % every === 0)) {
    const of = points.filter(({ period }) => Number(period.slice(0, 4)) === year);
    add(svg, 'text', { x: across(of[0]?.x ?? 0), y: HEIGHT - 6, 'text-anchor': 'middle' }, String(year));
  }
  return svg;
}

function ask(root: HTMLElement): void {
  const one = <Kind extends Element = HTMLElement>(selector: string): Kind =>
    root.querySelector<Kind>(selector) as Kind;
  const controls = one('.ask-bar');
  const [series, part, as, from, to] = ['series', 'part', 'as', 'from', 'to'].map((name) =>
    one<HTMLSelectElement>(`[name=${name}]`),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement];
  const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
  const panels = tabs.map(
    ({ attributes }) => document.getElementById(attributes.getNamedItem('aria-controls')?.value ?? '') as HTMLElement,
  );
  const [range, output, listen] = [
    one<HTMLInputElement>('[type=range]'),
    one('output'),
    one<HTMLButtonElement>('[data-stop]'),
  ];
  const all = [...root.querySelectorAll<HTMLElement>('[data-series]')];
  // Shares and changes are cut, never rounded up, as everywhere on the site.
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, roundingMode: 'trunc' });
  const signed = new Intl.NumberFormat(lang, {
    maximumFractionDigits: 1,
    roundingMode: 'trunc',
    signDisplay: 'exceptZero',
  });
  let shown: Shown[] = [];
  let table = false;

  const option = (): HTMLOptionElement => as.selectedOptions[0] as HTMLOptionElement;
  const wordsOf = (point: Shown): string =>
    as.value === ''
      ? point.words
      : (as.value === 'change' ? signed : number).format(point.shown).replace('-', '−') +
        (option().dataset['sign'] ?? '');
  const current = (): HTMLElement => all[Number(series.value)] as HTMLElement;
  const partName = (): string => (part.value ? (part.selectedOptions[0]?.text ?? '') : '');
  /** The points of the chosen part, drawn further down, or of the chosen series of the whole. */
  const asked = (): Point[] => {
    const [dimension, code = ''] = part.value.split('=');
    return code ? pointsOf(document.getElementById(`by-${dimension}`), `[data-of="${code}"]`) : pointsOf(current());
  };
  const drawn = (): SVGSVGElement | undefined =>
    [...current().querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  /** The mark of a figure in the drawing that is seen: by its title, or in that for phones, without titles, by its twin's place. */
  const markOf = (point: Point): Element | undefined => {
    const untitled = drawn()?.querySelectorAll('[data-t]') ?? [];
    const told = untitled.length > 0 ? current().querySelector('.wide-chart') : drawn();
    const titles = [...(told?.querySelectorAll('svg :not(g, text) > title') ?? [])];
    const at = titles.findIndex(({ textContent }) => textContent === point.title);
    return untitled[at] ?? titles[at]?.parentElement ?? undefined;
  };

  /** Says one figure and marks it in the drawing. */
  function read(at: number): void {
    const point = shown[at];
    root.querySelector('.walked')?.remove();
    if (!point) return;
    range.value = String(at);
    range.ariaValueText = point.when;
    output.textContent = `${[partName(), point.when].filter(Boolean).join(', ')}: ${wordsOf(point)}${as.value && ` · ${option().text}`}${point.ground && ` · ${point.ground}`} `;
    const row = `figure-${[point.period, part.value].filter(Boolean).join('-').replace(/\W+/g, '-')}`;
    if (document.getElementById(row)) {
      const link = document.createElement('a');
      link.href = `#${row}`;
      link.textContent = root.dataset['row'] ?? '';
      output.append(link);
    }
    const [svg, box] = [drawn(), markOf(point)?.getBoundingClientRect()];
    const ctm = svg?.getScreenCTM()?.inverse();
    if (!svg || !box || !ctm) return;
    const top = markOf(point)?.tagName === 'rect' && as.value === '' ? box.top : box.top + box.height / 2;
    const { x, y } = new DOMPoint(box.left + box.width / 2, top).matrixTransform(ctm);
    add(svg, 'circle', { cx: x, cy: y, r: 9, class: 'walked' });
  }

  /** Shows what is chosen, and keeps the choice in the address. */
  function show(): void {
    const share = [...as.options].find(({ value }) => value === 'share');
    if (share) share.disabled = !('share' in (part.selectedOptions[0]?.dataset ?? {}));
    if (share?.disabled && as.value === 'share') as.value = '';
    // A part has one kind of period: that in which most parts have figures.
    (series.parentElement as HTMLElement).hidden = part.value !== '' || series.options.length < 2;
    const points = asked();
    const totals = all.flatMap((drawing) => pointsOf(drawing));
    const years = [...new Set(points.map(({ period }) => period.slice(0, 4)))];
    const within = points.filter(({ period }) => {
      const year = period.slice(0, 4);
      return year >= (from.value || year) && year <= (to.value || year);
    });
    const inRange = ({ period }: Point): boolean => within.some((point) => point.period === period);
    shown =
      as.value === 'change'
        ? changes(points, 'points' in option().dataset).filter(inRange)
        : as.value === 'index'
          ? indexed(within)
          : as.value === 'share'
            ? shares(within, totals)
            : within.map((point) => ({ ...point, shown: point.value }));
    const answers = as.value !== '' || part.value !== '' || within.length < points.length;
    for (const drawing of all) {
      drawing.hidden = drawing !== current();
      drawing.setAttribute('open', '');
      drawing.querySelector('.answer')?.remove();
      drawing.classList.toggle('answered', drawing === current() && answers);
    }
    // A part is drawn as the whole is for the same periods.
    const isBar = ({ period, bar }: Point): boolean =>
      bar || (part.value !== '' && totals.some((total) => total.bar && total.period === period));
    const bars = as.value === 'change' || (as.value === '' && points.some(isBar));
    if (current().classList.contains('answered')) {
      const figure = current().querySelector('figure') as HTMLElement;
      figure.prepend(draw(shown, Math.max(288, root.clientWidth), bars, as.value === 'index', wordsOf));
    }
    panels.forEach((panel, at) => (panel.hidden = table !== (at === 1)));
    tabs.forEach((tab, at) => {
      tab.ariaSelected = String(table === (at === 1));
      tab.tabIndex = table === (at === 1) ? 0 : -1;
    });
    one('th.number').textContent = [partName(), option().text].filter(Boolean).join(' · ');
    one('tbody').replaceChildren(
      ...shown.toReversed().map((point) => {
        const row = document.createElement('tr');
        for (const [at, text] of [point.when, wordsOf(point), point.ground].entries()) {
          const cell = document.createElement(at === 0 ? 'th' : 'td');
          cell.textContent = text;
          if (at === 1) cell.className = 'number';
          row.append(cell);
        }
        return row;
      }),
    );
    range.max = String(shown.length - 1);
    output.textContent = shown.length === 0 ? (root.dataset['none'] ?? '') : '';
    read(shown.length - 1);
    const choice = new URLSearchParams();
    for (const { name, value } of part.value ? [part, as] : [series, as]) if (value) choice.set(name, value);
    if (from.value && from.value !== years[0]) choice.set('from', from.value);
    if (to.value && to.value !== years.at(-1)) choice.set('to', to.value);
    if (table) choice.set('show', 'table');
    const address = choice.size > 0 ? `?${choice}` : location.pathname;
    if (location.search !== (choice.size > 0 ? `?${choice}` : ''))
      history.replaceState(null, '', address + location.hash);
  }

  /** Offers the years of the chosen series. */
  function offerYears(): void {
    const years = [...new Set(asked().map(({ period }) => period.slice(0, 4)))];
    for (const select of [from, to]) select.replaceChildren(...years.map((year) => new Option(year)));
    from.value = years[0] ?? '';
    to.value = years.at(-1) ?? '';
  }

  /** Plays the shown figures, low for low and high for high, until it is stopped. */
  let playing = 0;
  function play(): void {
    const label = listen.textContent ?? '';
    listen.textContent = listen.dataset['stop'] ?? '';
    listen.dataset['stop'] = label;
    if (playing) {
      clearInterval(playing);
      playing = 0;
      return;
    }
    const sound = new AudioContext();
    const values = shown.map((point) => point.shown);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    let at = 0;
    playing = window.setInterval(() => {
      const value = values[at];
      if (value === undefined) {
        void sound.close();
        play();
        return;
      }
      const tone = sound.createOscillator();
      tone.frequency.value = 220 * 2 ** ((2 * (value - low)) / (high - low || 1));
      tone.connect(sound.destination);
      tone.start();
      tone.stop(sound.currentTime + 0.15);
      read(at);
      at += 1;
    }, 220);
  }

  function takeCsv(): void {
    const quoted = (text: string): string => `"${text.replace(/^(?=[=+@\t-])/, "'").replaceAll('"', '""')}"`;
    const heads = [...root.querySelectorAll('thead th')].map(({ textContent }) => quoted(textContent ?? ''));
    const rows = shown.map((point) => [
      codeOf(point.period),
      Number(point.shown.toFixed(as.value ? 2 : 10)),
      quoted(point.ground),
    ]);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`\uFEFF${[heads, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`], { type: 'text/csv' }),
    );
    link.download =
      [root.dataset['asked'], part.value.replace('=', '-'), as.value, from.value, to.value].filter(Boolean).join('-') +
      '.csv';
    link.click();
  }

  const chosen = new URLSearchParams(location.search);
  const choose = (select: HTMLSelectElement): void => {
    const value = chosen.get(select.name);
    if ([...select.options].some((offered) => offered.value === value)) select.value = value ?? '';
  };
  choose(series);
  choose(part);
  choose(as);
  offerYears();
  choose(from);
  choose(to);
  table = chosen.get('show') === 'table';
  controls.addEventListener('change', ({ target }) => {
    if (target === series || target === part) offerYears();
    if (from.value > to.value) (target === from ? to : from).value = (target as HTMLSelectElement).value;
    show();
  });
  tabs.forEach((tab, at) => {
    const turn = (next: number): void => {
      table = next === 1;
      show();
      tabs[next]?.focus();
    };
    tab.addEventListener('click', () => turn(at));
    tab.addEventListener('keydown', ({ key }) => /^Arrow(Left|Right)$/.test(key) && turn(1 - at));
  });
  range.addEventListener('input', () => read(Number(range.value)));
  for (const kind of ['pointermove', 'pointerdown'] as const)
    panels[0]?.addEventListener(kind, (event) => {
      if (!(event.target as Element).closest('svg')) return;
      const away = shown.map((point) => {
        const box = markOf(point)?.getBoundingClientRect();
        return box ? Math.abs(box.left + box.width / 2 - event.clientX) : Infinity;
      });
      read(away.indexOf(Math.min(...away)));
    });
  listen.addEventListener('click', play);
  one('[data-csv]').addEventListener('click', takeCsv);
  for (const control of root.querySelectorAll<HTMLElement>('.ask-bar, .ask-reading, .ask-foot')) control.hidden = false;
  root.classList.add('ready');
  show();
}

/**
 * Lets a reader ask the drawn chart: walk its figures, choose years and parts, see changes or shares instead of values, hear
 * it, and take away what is seen. All it knows stands in the drawings: beside each mark its period, place and value, and in the mark's title
 * what a person reads. The choice lives in the address.
 */
export function askChart(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-asked]'))
    if (root.querySelector('[data-p]')) ask(root);
}
