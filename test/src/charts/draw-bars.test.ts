import { expect, it } from 'vitest';
import { chartDocument } from '../../../src/charts/chart-document.ts';
import { drawBars } from '../../../src/charts/draw-bars.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { unitOf } from '../../../src/format/unit.ts';
import { CODELISTS } from './context.ts';

it.each(['Chungcheongnam-do', 'Gyeongsangnam-do and Chungcheongbuk-do', '대전'])(
  'a bar list cuts nothing off the name %j',
  (name) => {
    const items = [name, 'Sejong'].map((of) => ({ name: of, value: 12_345, status: 'A' as const }));
    const unit = unitOf('companies', CODELISTS.units);
    const svg = drawBars({ items, unit }, { document: chartDocument(), locale: 'en', width: 'narrow' });
    const names = [...svg.querySelectorAll('text[text-anchor=end]')];
    expect(names.map(({ textContent }) => textContent).join(' ')).toBe(`${name} Sejong`);
    for (const text of names)
      expect(Number(text.getAttribute('x')) - textWidth(text.textContent ?? '', 14)).toBeGreaterThanOrEqual(0);
  },
);
