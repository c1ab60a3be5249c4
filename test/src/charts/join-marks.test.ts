import { expect, test } from 'vitest';
import { dropTitles } from '../../../src/charts/drop-titles.ts';
import { joinMarks } from '../../../src/charts/join-marks.ts';

test.each([
  [
    'lines of one look',
    '<line x1="0" x2="9" y1="1" y2="1" stroke="a"/><line x1="0" x2="9" y1="5" y2="5" stroke="a"/>',
    '<path stroke="a" d="M0 1L9 1M0 5L9 5"/>',
  ],
  [
    'rectangles of one look',
    '<rect x="1" y="2" width="3" height="4" fill="a"/><rect x="5" y="2" width="3" height="4" fill="a"/>',
    '<path fill="a" d="M1 2h3v4h-3zM5 2h3v4h-3z"/>',
  ],
  ['stretches of a line', '<path d="M0,1L2,3"/><path d="M4,5L6,7"/>', '<path d="M0,1L2,3M4,5L6,7"/>'],
  ['a group and the one mark in it', '<g fill="a"><path d="M0,1"/></g>', '<path d="M0,1" fill="a"/>'],
  [
    'marks in groups that say nothing',
    '<g><g><path d="M0,1"/></g><g transform="translate(1,2)"><circle r="1"><title>1</title></circle></g></g>',
    '<path d="M0,1"/><circle r="1" transform="translate(1,2)"><title>1</title></circle>',
  ],
])('joinMarks draws with fewer elements %s', (_, svg, joined) => {
  expect(joinMarks(svg)).toBe(joined);
});

test.each([
  ['of another look', '<line y2="1" stroke="a"/><line y2="2" stroke="b"/>'],
  [
    'with data',
    '<rect x="1" y="2" width="3" height="4" data-p="2024"/><rect x="5" y="2" width="3" height="4" data-p="2025"/>',
  ],
  [
    'with words',
    '<rect x="1" y="2" width="3" height="4"><title>1</title></rect><rect x="5" y="2" width="3" height="4"><title>2</title></rect>',
  ],
  ['that share a group with others', '<g fill="a"><g fill="b"><circle r="1"/><text>1</text></g><circle r="2"/></g>'],
  ['whose look is not that of its group', '<g fill="a"><path d="M0,1" fill="b"/></g>'],
])('joinMarks leaves marks %s as they are', (_, svg) => {
  expect(joinMarks(svg)).toBe(svg);
});

test('dropTitles says of each mark that it had a title, and keeps the name of the drawing', () => {
  expect(
    dropTitles('<svg><title>All</title><circle r="4"><title>2024: 1\nreported</title></circle><path d="M0,1"/></svg>'),
  ).toBe('<svg><title>All</title><circle r="4" data-t=""/><path d="M0,1"/></svg>');
});
