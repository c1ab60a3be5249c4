import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/charts/text-width.ts';

describe('wrapText', () => {
  it.each([
    { why: 'a line that fits', text: 'smart factories', size: 10, width: 200, lines: ['smart factories'] },
    { why: 'a line that does not', text: 'smart factories', size: 10, width: 60, lines: ['smart', 'factories'] },
    { why: 'a long word', text: 'a manufacturing b', size: 10, width: 20, lines: ['a', 'manufacturing', 'b'] },
    { why: 'a number of won', text: '목표 3조 5,000억 원', size: 10, width: 60, lines: ['목표', '3조 5,000억 원'] },
    {
      why: 'a number of things',
      text: '공장 1만 2,000개 보급',
      size: 10,
      width: 60,
      lines: ['공장', '1만 2,000개', '보급'],
    },
    {
      why: 'words that end like a number',
      text: '만 명이 모인 곳',
      size: 10,
      width: 30,
      lines: ['만', '명이', '모인', '곳'],
    },
  ])('breaks $why', ({ text, size, width, lines }) => {
    expect(wrapText(text, size, width)).toEqual(lines);
  });
});
