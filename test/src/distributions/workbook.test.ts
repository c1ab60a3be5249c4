import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { numberCell, textCell, type Sheet } from '../../../src/distributions/xlsx/sheet.ts';
import { workbook } from '../../../src/distributions/xlsx/workbook.ts';

const sheet: Sheet = {
  name: '값 & Values',
  widths: [10, 10],
  rows: [
    [textCell('이름', 'heading'), textCell('value', 'heading')],
    [textCell('=HYPERLINK("http://x")'), numberCell('111000')],
    [textCell('a < b & "c"\u0001'), numberCell(-0.25)],
    [textCell('link', 'plain', 'https://example.org/?a=1&b=2'), null],
    [textCell('sum'), { kind: 'formula', formula: 'IF(first<>"",first*2,"")', result: 222000, look: 'number' }],
  ],
  frozen: 1,
  filter: 0,
  names: new Map([['first', [1, 1]]]),
};
const PROPERTIES = { title: '값 & <Values>', asOf: '2026-11-22', locale: 'en' as const };
const parts = Object.fromEntries(
  Object.entries(unzipSync(workbook([sheet], PROPERTIES))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

describe('workbook', () => {
  it('gives the same bytes for the same sheets', () => {
    expect(Buffer.from(workbook([sheet], PROPERTIES)).equals(Buffer.from(workbook([sheet], PROPERTIES)))).toBe(true);
  });

  it('carries no time of its own', () => {
    const bytes = Buffer.from(workbook([sheet], PROPERTIES));
    // Time and date of a local file header stand at 10 and 12: midnight of 1 January 1980.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 33]);
  });

  it('is read by another program with numbers as numbers and text as text', async () => {
    const [read] = await readXlsxFile(Buffer.from(workbook([sheet], PROPERTIES)));
    expect(read).toMatchObject({
      sheet: '값 & Values',
      data: [
        ['이름', 'value'],
        ['=HYPERLINK("http://x")', 111000],
        ['a < b & "c"', -0.25],
        ['link', null],
        ['sum', 222000],
      ],
    });
  });

  it('keeps text that looks like a formula as text, even when somebody edits the cell', () => {
    const style = Number(/<c r="A2" s="(\d+)" t="s">/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1]);
    const styles = [...((parts['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.matchAll(/<xf [^>]*>/g) ?? [])];
    expect(styles[style]?.[0]).toContain('quotePrefix="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('HYPERLINK(');
  });

  it('writes a formula with its present result, and asks for a fresh one', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<f>IF(first&lt;&gt;&quot;&quot;,first*2,&quot;&quot;)</f><v>222000</v>',
    );
    expect(parts['xl/workbook.xml']).toContain('<definedName name="first">\'값 &amp; Values\'!$B$2</definedName>');
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('links an address', () => {
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
    );
  });

  it('refuses a number that is none', () => {
    expect(() =>
      workbook([{ ...sheet, rows: [[{ kind: 'number', number: '1,000' }]] }], PROPERTIES),
    ).toThrowErrorMatchingInlineSnapshot(`[RangeError: not a number in cell A1: 1,000]`);
  });

  it('keeps text that looks like its own sign for a character, and refuses more than a cell can hold', async () => {
    const book = (text: string) => workbook([{ ...sheet, rows: [[textCell(text)]] }], PROPERTIES);
    const [read] = await readXlsxFile(Buffer.from(book('_x0041_ and _x000D_')));
    expect(read?.data).toEqual([['_x0041_ and _x000D_']]);
    expect(() => book('가'.repeat(32_768))).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: more than 32767 characters in cell A1: 가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가가…]`,
    );
  });

  it('says what it is, of which day and on what terms', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>값 &amp; &lt;Values&gt;</dc:title>');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:modified>');
  });
});
