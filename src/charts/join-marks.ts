type Attributes = ReadonlyMap<string, string>;

/** How a mark without a name or words is drawn as a path, and which of its attributes say where it stands. */
const AS_PATH: Readonly<
  Record<string, { readonly place: readonly string[]; readonly path: (at: (name: string) => string) => string }>
> = {
  line: { place: ['x1', 'y1', 'x2', 'y2'], path: (at) => `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}` },
  rect: {
    place: ['x', 'y', 'width', 'height'],
    path: (at) => `M${at('x')} ${at('y')}h${at('width')}v${at('height')}h-${at('width')}z`,
  },
  path: { place: ['d'], path: (at) => at('d') },
};

/** What a script, a style or a reader may look for, and what a path has not. */
const KEEPS_ITS_TAG = /^(?:id|class|rx|ry|data-.*|pathLength)$/;

const attributesOf = (mark: string): Attributes =>
  new Map([...mark.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

/** Joins neighbouring marks of one look into one path each. */
function joinRun(run: string): string {
  const joined: { look: string; d: string; marks: number; first: string }[] = [];
  for (const [mark, tag = ''] of run.matchAll(/<(\w+)[^<>]*\/>/g)) {
    const attributes = attributesOf(mark);
    const { place, path } = AS_PATH[tag] as (typeof AS_PATH)[string];
    const rest = [...attributes].filter(([name]) => !place.includes(name));
    const keeps = rest.some(([name]) => KEEPS_ITS_TAG.test(name));
    const look = keeps ? mark : `${tag} ${rest.map(([name, value]) => ` ${name}="${value}"`).join('')}`;
    const last = joined.at(-1);
    const d = path((name) => attributes.get(name) ?? '0');
    if (last && !keeps && last.look === look) {
      last.d += d;
      last.marks += 1;
    } else joined.push({ look, d, marks: 1, first: mark });
  }
  return joined
    .map(({ look, d, marks, first }) => (marks === 1 ? first : `<path${look.replace(/^\w+ /, '')} d="${d}"/>`))
    .join('');
}

const RUN = /(?:<line(?: [^<>]*)?\/>){2,}|(?:<rect [^<>]*\/>){2,}|(?:<path [^<>]*\/>){2,}/g;
/** A group that holds no other. */
const GROUP = /<g((?: [^<>]*)?)>((?:(?!<\/?g[ >])[\s\S])*?)<\/g>/g;
const ONE_MARK = /^(<(path|rect|line|circle|text)(?: [^<>]*?)?)(\/>|>(?:<title>[^<]*<\/title>|[^<]*)<\/\2>)$/;

/** Opens the groups that say nothing, and gives what a group says of a single mark to the mark. From the inside out. */
function openGroups(svg: string): string {
  const opened = svg.replace(GROUP, (_, outer: string, inner: string) => {
    if (outer === '' && !inner.startsWith('<title')) return inner;
    const [, start = '', , rest = ''] = ONE_MARK.exec(inner) ?? [];
    const own = attributesOf(start);
    const apart = [...attributesOf(outer).keys()].every((name) => !own.has(name));
    // A group that stays is set aside, so that the one around it has its turn.
    return start && apart ? `${start}${outer}${rest}` : `<G${outer}>${inner}</G>`;
  });
  return opened === svg ? svg.replaceAll('<G', '<g').replaceAll('</G>', '</g>') : openGroups(opened);
}

/**
 * Returns a drawing with fewer elements that looks the same: neighbouring lines, rectangles and paths of one look are one
 * path, and a group around a single mark is that mark. Marks with a name, a class, data or words are joined to no other.
 */
export const joinMarks = (svg: string): string => openGroups(svg.replace(RUN, joinRun)).replace(RUN, joinRun);
