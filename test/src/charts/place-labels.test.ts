import { describe, expect, test } from 'vitest';
import { boxOf, placeLabels, type Box, type Label } from '../../../src/charts/place-labels.ts';
import { textWidth, wrapText } from '../../../src/charts/text-width.ts';

const FRAME: Box = { left: 0, right: 300, top: 0, bottom: 200 };
const label = (rest: Partial<Label> = {}): Label => ({
  lines: ['1,234'],
  x: 150,
  y: 100,
  anchor: 'middle',
  size: 14,
  colour: 'var(--ink)',
  ...rest,
});
const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe('placeLabels', () => {
  test('leaves a label where it is wanted when nothing is in the way', () => {
    expect(placeLabels([label()], FRAME)).toEqual([label()]);
  });

  test('moves the less important of two labels that meet', () => {
    const [first, second] = placeLabels([label(), label()], FRAME).map(boxOf) as [Box, Box];
    expect(first).toEqual(boxOf(label()));
    expect(apart(first, second)).toBe(true);
  });

  test('tries the alternatives before it moves a label up or down', () => {
    const [placed] = placeLabels([label({ or: [{ x: 250, y: 100, anchor: 'start' }] })], FRAME, [boxOf(label())]);
    expect(placed).toMatchObject({ x: 250, y: 100, anchor: 'start' });
  });

  test('pulls a label into the frame from both sides', () => {
    const boxes = placeLabels([label({ x: 2 }), label({ x: 299, y: 40 })], FRAME).map(boxOf);
    for (const { left, right } of boxes) expect(left >= 0 && right <= 300).toBe(true);
  });

  test('leaves an optional label out rather than far from what it names', () => {
    const wall: Box = { left: 0, right: 300, top: 60, bottom: 140 };
    expect(placeLabels([label({ optional: true })], FRAME, [wall])).toEqual([]);
    expect(placeLabels([label()], FRAME, [wall])).toHaveLength(1);
  });
});

describe('textWidth', () => {
  test('counts a Hangul syllable wider than a Latin letter', () => {
    expect(textWidth('가', 10)).toBeGreaterThan(textWidth('e', 10) * 1.5);
  });

  test.each(['3만 5,282개', 'KRW 13.62 trillion', '목표 40조 원 · 2030년'])(
    'is never narrower than Pretendard SemiBold: %s',
    (text) => {
      // Advances of the font at 1 em, read from its file.
      const advance = (character: string): number =>
        /[가-힣]/.test(character)
          ? 0.864
          : /\d/.test(character)
            ? 0.639
            : /[,.·]/.test(character)
              ? 0.277
              : /[KRW]/.test(character)
                ? 0.72
                : 0.24;
      expect(textWidth(text, 1)).toBeGreaterThan(
        [...text].reduce((width, character) => width + advance(character), 0) * 0.97,
      );
    },
  );
});

describe('wrapText', () => {
  test.each([
    ['한 줄', 200, ['한 줄']],
    ['if the recent average went on', 100, ['if the recent', 'average went', 'on']],
    ['목표까지 필요한 경로', 60, ['목표까지', '필요한', '경로']],
    ['13조\u00a06,244억\u00a0원', 10, ['13조\u00a06,244억\u00a0원']],
    ['', 10, ['']],
  ])('%j in %s', (text, width, lines) => expect(wrapText(text, 14, width)).toEqual(lines));
});
