import type { Publication } from '../../src/model/publication.ts';
import { listOfDimension } from '../editorial/read-codelists.ts';
import { quoteCell } from '../terms/problem.ts';
import { Problems } from '../terms/problems.ts';
import { parseBreakdown } from '../../src/model/breakdown.ts';

/** Throws with every area, unit, programme, dimension or code that a page would have no words for. */
export function checkVocabulary({ indicators, pledges, trackRecord, codelists }: Omit<Publication, 'overview'>): void {
  const areas = new Set(codelists.provinces.map((p) => p.code));
  const units = new Set(codelists.units.map((u) => u.code));
  const programmes = new Set(codelists.programmes.map((p) => p.code));
  const dimensions = new Set(codelists.dimensions.map((d) => d.code));
  const codes = new Set(codelists.codes.map((c) => `${c.dimension}=${c.code}`));
  const problems = new Problems();
  const need = (known: ReadonlySet<string>, word: string, list: string, where: string): void => {
    if (!known.has(word))
      problems.add({
        file: `data/codelist/${list}`,
        column: 'code',
        expected: `${quoteCell(word)}, which ${where} uses`,
        got: 'no such code',
        todo: 'Add the code with its Korean and English name.',
      });
  };
  for (const i of indicators) {
    need(units, i.unit, 'unit.csv', i.id);
    need(programmes, i.programme, 'programme.csv', i.id);
    for (const o of i.observations) {
      need(areas, o.area, 'province.csv', i.id);
      for (const [dimension, code] of parseBreakdown(o.breakdown)) {
        need(dimensions, dimension, 'dimension.csv', i.id);
        need(codes, `${dimension}=${code}`, listOfDimension(dimension), i.id);
      }
    }
  }
  for (const p of [...pledges, ...trackRecord]) {
    if (p.unit !== null) need(units, p.unit, 'unit.csv', p.id);
    need(programmes, p.programme, 'programme.csv', p.id);
  }
  problems.throwIfAny();
}
