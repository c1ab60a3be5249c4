import { strToU8 } from 'fflate';
import { zipFiles } from '../zip-files.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Locale } from '../../model/text.ts';
import { citation, RIGHTS } from '../../i18n/files.ts';
import { LOOKS, type Cell, type Look, type Sheet } from './sheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that XML cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text of a cell: what looks like its sign for a character, `_x0041_`, is written so that it stays as it is. */
const escapeCell = (text: string): string => escape(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

/** The most that a cell can hold; spreadsheets refuse a file with more. */
const LONGEST = 32_767;

/** Text a spreadsheet would run once somebody edits the cell; such cells are marked as text for good. */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Returns the name of a column: 0 is A, 26 is AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Number format, font, fill and alignment of each look, by the numbers of the lists below. */
const STYLES: Readonly<Record<Look | 'quoted' | 'link', string>> = {
  plain: 'numFmtId="49" fontId="0" fillId="0"',
  wrapped: 'numFmtId="49" fontId="0" fillId="0"',
  title: 'numFmtId="49" fontId="2" fillId="0"',
  heading: 'numFmtId="49" fontId="1" fillId="2"',
  group: 'numFmtId="49" fontId="1" fillId="2"',
  whole: 'numFmtId="3" fontId="0" fillId="0"',
  number: 'numFmtId="0" fontId="0" fillId="0"',
  ratio: 'numFmtId="164" fontId="0" fillId="0"',
  date: 'numFmtId="165" fontId="0" fillId="0"',
  year: 'numFmtId="1" fontId="0" fillId="0"',
  givenText: 'numFmtId="49" fontId="0" fillId="3"',
  given: 'numFmtId="0" fontId="0" fillId="3"',
  givenWhole: 'numFmtId="3" fontId="0" fillId="3"',
  givenDate: 'numFmtId="165" fontId="0" fillId="3"',
  result: 'numFmtId="0" fontId="1" fillId="0"',
  quoted: 'numFmtId="49" fontId="0" fillId="0" quotePrefix="1"',
  link: 'numFmtId="49" fontId="4" fillId="0"',
};
const STYLE_NAMES = [...LOOKS, 'quoted', 'link'] as const;
const WRAPPED: readonly string[] = ['wrapped', 'heading'];

const font = (size: number, more = ''): string => `<font>${more}<sz val="${size}"/>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const STYLESHEET =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  `<fonts count="5">${[
    font(10),
    font(10, '<b/>'),
    font(14, '<b/>'),
    `${font(9)}<color rgb="FF5A6472"/>`,
    `${font(10, '<u/>')}<color rgb="FF1B4F91"/>`,
  ]
    .map((open) => `${open}<name val="Malgun Gothic"/></font>`)
    .join('')}</fonts>` +
  `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('EEF1F4')}${solid('FFF6D6')}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLE_NAMES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${STYLE_NAMES.map(
    (name) =>
      `<xf ${STYLES[name]} borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">` +
      `<alignment vertical="top"${WRAPPED.includes(name) ? ' wrapText="1"' : ''}/></xf>`,
  ).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const styleOf = (name: (typeof STYLE_NAMES)[number]): number => STYLE_NAMES.indexOf(name) + 1;

/** Strings of the whole workbook, each kept once. */
interface Strings {
  readonly indexOf: (text: string) => number;
  readonly xml: () => string;
}

function collectStrings(): Strings {
  const known = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const index = known.get(text) ?? known.size;
      known.set(text, index);
      return index;
    },
    xml: () => {
      const items = [...known.keys()]
        .map((text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`)
        .join('');
      return `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${known.size}">${items}</sst>`;
    },
  };
}

function cellXml(cell: NonNullable<Cell>, address: string, strings: Strings): string {
  if (cell.kind === 'blank') return `<c r="${address}" s="${styleOf(cell.look)}"/>`;
  if (cell.kind === 'text') {
    if (cell.text.length > LONGEST)
      throw new RangeError(`more than ${LONGEST} characters in cell ${address}: ${cell.text.slice(0, 40)}…`);
    const style = RUNS.test(cell.text) ? 'quoted' : cell.link ? 'link' : (cell.look ?? 'plain');
    return `<c r="${address}" s="${styleOf(style)}" t="s"><v>${strings.indexOf(cell.text)}</v></c>`;
  }
  if (cell.kind === 'boolean')
    return `<c r="${address}" s="${styleOf('plain')}" t="b"><v>${Number(cell.boolean)}</v></c>`;
  const style = styleOf(cell.look ?? 'number');
  if (cell.kind === 'number') {
    if (!Number.isFinite(Number(cell.number))) throw new RangeError(`not a number in cell ${address}: ${cell.number}`);
    return `<c r="${address}" s="${style}"><v>${cell.number}</v></c>`;
  }
  const { result, formula } = cell;
  const type = typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
  return `<c r="${address}" s="${style}"${type}><f>${escape(formula)}</f><v>${escape(String(typeof result === 'boolean' ? Number(result) : result))}</v></c>`;
}

/** Excel takes no longer address than this in a link. */
const LONGEST_LINK = 2079;

function sheetXml(sheet: Sheet, strings: Strings, first: boolean): { xml: string; links: readonly string[] } {
  const links = new Map<string, number>();
  const linked: string[] = [];
  const rows = sheet.rows.map((cells, row) => {
    const inside = cells.map((cell, column) => {
      if (cell === null) return '';
      const address = `${columnName(column)}${row + 1}`;
      if (cell.kind === 'text' && cell.link && cell.link.length <= LONGEST_LINK) {
        const id = links.get(cell.link) ?? links.size + 1;
        links.set(cell.link, id);
        linked.push(`<hyperlink ref="${address}" r:id="rId${id}"/>`);
      }
      return cellXml(cell, address, strings);
    });
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  const last = `${columnName(sheet.widths.length - 1)}${Math.max(1, sheet.rows.length)}`;
  const pane =
    sheet.frozen === 0
      ? ''
      : `<pane ySplit="${sheet.frozen}" topLeftCell="A${sheet.frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const xml =
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>` +
    `<cols>${sheet.widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    (sheet.filter === null ? '' : `<autoFilter ref="A${sheet.filter + 1}:${last}"/>`) +
    (linked.length === 0 ? '' : `<hyperlinks>${linked.join('')}</hyperlinks>`) +
    // Years and codes are text on purpose; no green corner has to say so.
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
  return { xml, links: [...links.keys()] };
}

const relation = (id: number, type: string, target: string, outside = false): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${escape(target)}"${outside ? ' TargetMode="External"' : ''}/>`;
const relations = (inside: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;

/** Names of cells and the hidden names that filters need, in the order spreadsheets keep them. */
function definedNames(sheets: readonly Sheet[]): string {
  const quoted = (sheet: Sheet): string => `'${sheet.name.replaceAll("'", "''")}'`;
  const filters = sheets.flatMap((sheet, index) =>
    sheet.filter === null
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escape(quoted(sheet))}!$A$${sheet.filter + 1}:$${columnName(sheet.widths.length - 1)}$${sheet.rows.length}</definedName>`,
        ],
  );
  const cells = sheets.flatMap((sheet) =>
    [...sheet.names].map(
      ([name, [row, column]]) =>
        `<definedName name="${name}">${escape(quoted(sheet))}!$${columnName(column)}$${row + 1}</definedName>`,
    ),
  );
  return [...filters, ...cells].length === 0 ? '' : `<definedNames>${[...filters, ...cells].join('')}</definedNames>`;
}

/** What a workbook says of itself where a file manager or a library catalogue looks. */
export interface Properties {
  readonly title: string;
  readonly asOf: string;
  readonly locale: Locale;
}

const CORE =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function coreXml({ title, asOf, locale }: Properties): string {
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  const { site } = messagesIn(locale);
  return (
    `${HEAD}<cp:coreProperties ${CORE}><dc:title>${escape(title)}</dc:title><dc:creator>${escape(site.name)}</dc:creator>` +
    `<dc:description>${escape(`${RIGHTS[locale]} ${citation(asOf)[locale]}`)}</dc:description><dc:language>${locale}</dc:language>` +
    `${day('created')}${day('modified')}<cp:version>${asOf}</cp:version></cp:coreProperties>`
  );
}

/**
 * Returns the sheets as an Office Open XML workbook (.xlsx). Formulas carry their present results and are computed anew
 * when the file is opened. The same sheets always give the same bytes.
 */
export function workbook(sheets: readonly Sheet[], properties: Properties): Uint8Array<ArrayBuffer> {
  const strings = collectStrings();
  const drawn = sheets.map((sheet, index) => sheetXml(sheet, strings, index === 0));
  const numbers = sheets.map((_, index) => index + 1);
  const [styles, shared] = [sheets.length + 1, sheets.length + 2];
  const parts = new Map<string, string>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
        numbers
          .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
          .join('') +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      relations(
        relation(1, 'officeDocument', 'xl/workbook.xml') +
          `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      ),
    ],
    ['docProps/core.xml', coreXml(properties)],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        sheets
          .map(({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
          .join('') +
        `</sheets>${definedNames(sheets)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)).join('') +
          relation(styles, 'styles', 'styles.xml') +
          relation(shared, 'sharedStrings', 'sharedStrings.xml'),
      ),
    ],
    ['xl/styles.xml', STYLESHEET],
    ['xl/sharedStrings.xml', strings.xml()],
  ]);
  drawn.forEach(({ xml, links }, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, xml);
    if (links.length > 0)
      parts.set(
        `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
        relations(links.map((url, n) => relation(n + 1, 'hyperlink', url, true)).join('')),
      );
  });
  return zipFiles(new Map([...parts].map(([name, xml]) => [name, strToU8(xml)])));
}
