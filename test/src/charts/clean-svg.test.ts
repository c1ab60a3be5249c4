import { expect, test } from 'vitest';
import { chartDocument } from '../../../src/charts/chart-document.ts';
import { cleanSvg } from '../../../src/charts/clean-svg.ts';
import { coloursIn, standaloneSvg } from '../../../src/pictures/standalone-svg.ts';

const NAMING = { id: 'series-x-wide', title: '제목', description: '설명 <1>', className: 'wide-chart' };

const svgOf = (markup: string): SVGSVGElement => {
  const holder = chartDocument().createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild as SVGSVGElement;
};

test('cleanSvg drops what a strict page refuses, renames ids and rounds coordinates', () => {
  const drawn = svgOf(
    '<svg class="plot" viewBox="0 0 10 10" font-family="x"><style>a{}</style><defs><clipPath id="plot-clip-7"><rect width="3.14159" height="-0.001"></rect></clipPath></defs>' +
      '<g aria-label="y-axis" font-variant="tabular-nums" style="x:y"></g><g aria-label="line" clip-path="url(#plot-clip-7)"><path d="M1.23456,2L3,4.5"><title>2024&nbsp;값</title></path></g></svg>',
  );
  expect(cleanSvg(drawn, NAMING)).toMatchInlineSnapshot(
    `"<svg viewBox="0 0 10 10" class="wide-chart" role="img" aria-labelledby="series-x-wide-title" aria-describedby="series-x-wide-desc"><title id="series-x-wide-title">제목</title><desc id="series-x-wide-desc">설명 &lt;1&gt;</desc><defs><clipPath id="series-x-wide-1"><rect width="3.14" height="0"/></clipPath></defs><g clip-path="url(#series-x-wide-1)"><path d="M1.23,2L3,4.5"><title>2024 값</title></path></g></svg>"`,
  );
});

test('cleanSvg gives the same bytes for the same drawing', () => {
  const markup = '<svg><g id="b"></g><g id="a"><path d="M0,0"></path></g></svg>';
  expect(cleanSvg(svgOf(markup), NAMING)).toBe(cleanSvg(svgOf(markup), NAMING));
});

test('cleanSvg keeps the name of a link and calls a chart with links a group', () => {
  const cleaned = cleanSvg(svgOf('<svg><a href="/x/" aria-label="서울: 5"><rect width="1"></rect></a></svg>'), {
    ...NAMING,
    role: 'group',
  });
  expect(cleaned).toContain('<a href="/x/" aria-label="서울: 5">');
  expect(cleaned).toContain('role="group"');
});

const CSS =
  ':root { --paper: #ffffff; --ink: #14201d; --space: 1rem; } @media screen and (prefers-color-scheme: dark) { :root { --paper: #101715; --ink: #edf3f0; } }';

test('coloursIn reads the colours of each mode from the style sheet', () => {
  expect([...coloursIn(CSS, 'light')]).toEqual([
    ['paper', '#ffffff'],
    ['ink', '#14201d'],
  ]);
  expect([...coloursIn(CSS, 'dark')]).toEqual([
    ['paper', '#101715'],
    ['ink', '#edf3f0'],
  ]);
});

test('standaloneSvg makes a file that needs no style sheet', () => {
  const chart = cleanSvg(svgOf('<svg><path stroke="var(--ink)"></path></svg>'), NAMING);
  const file = standaloneSvg(chart, coloursIn(CSS, 'dark'));
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).toContain('<rect width="100%" height="100%" fill="#101715"/>');
  expect(file).toContain('stroke="#edf3f0"');
  expect(file).not.toContain('var(');
});

test('standaloneSvg names the colour it does not know', () => {
  const chart = cleanSvg(svgOf('<svg><path stroke="var(--pink)"></path></svg>'), NAMING);
  expect(() => standaloneSvg(chart, coloursIn(CSS, 'light'))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: unknown colour: pink]`,
  );
});
