import { leadingUse, type Use } from '../../door/report-uses.ts';
import { group } from '../../format/decimal.ts';
import { isPercent, type Unit } from '../../format/unit.ts';
import { observationKey, type Observation } from '../../model/observation.ts';
import type { Report } from '../../model/report.ts';
import type { NumberIndex } from '../../search/number-index.ts';
import type { Desk } from '../desk.ts';
import { promiseOf } from './pledge-row.ts';
import { quantityLine, quantityWords } from './quantity-words.ts';
import { takenFigure } from './taken-figure.ts';

const kindOf = (unit: Unit): NumberIndex['rows'][number][2] => unit.currency || (isPercent(unit) ? 'percent' : 'count');

/** Gives each distinct item its place in a list, in the order of asking. */
function placing<Item>(keyOf: (item: Item) => string): { list: Item[]; placeOf: (item: Item) => number } {
  const places = new Map<string, number>();
  const list: Item[] = [];
  const placeOf = (item: Item): number => {
    const key = keyOf(item);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, list.length);
    return list.push(item) - 1;
  };
  return { list, placeOf };
}

/** Says what became of a report's value. */
function fateOf(desk: Desk, report: Report, use: Use | undefined, o: Observation | undefined): string {
  const words = desk.words.search.number.fate;
  if (!use || !o) {
    if (report.kind !== 'observation') return report.kind === 'target' ? words.target : words.plan;
    return report.unused ? desk.words.terms.unused[report.unused] : '';
  }
  const unit = desk.indicatorOf(use.indicator).unit;
  const value = desk.value(o.value, unit, 'exact');
  const contested = o.low === null || o.high === null ? null : desk.range(o.low, o.high, unit);
  if (use.role === 'input') return words.input;
  if (use.role === 'overruled') return words.overruled(value);
  if (contested) return words.contested(contested);
  if (use.role === 'revised') {
    const day = o.vintages.at(-1)?.from ?? null;
    return words.revised(value, day === null ? '' : desk.period(day));
  }
  return use.role === 'published' ? words.stands : words.agrees(value);
}

/**
 * Names the pledge a figure must not be taken for: that of the flagship of its programme, where the flagship counts the
 * same kind of thing by an indicator of its own. Empty where there is none.
 */
function notPledgeOf(desk: Desk, id: string | undefined): string {
  if (id === undefined) return '';
  const own = desk.indicatorOf(id);
  const lead = desk.publication.overview.programmes.find(({ programme }) => programme === own.programme)?.lead;
  if (!lead || lead === id || kindOf(desk.unitOf(own.unit)) !== kindOf(desk.unitOf(desk.indicatorOf(lead).unit)))
    return '';
  const pledge = desk.publication.pledges.find(({ indicator }) => indicator === lead);
  return pledge ? desk.words.search.number.notPledge(desk.text(pledge.name), promiseOf(desk, pledge)) : '';
}

/** Returns every report of the ledger for looking up a number, in the language of the desk. */
export function numberIndex(desk: Desk): NumberIndex {
  const quantities = placing<NumberIndex['quantities'][number]>((item) => item.join('\n'));
  const pages = placing<NumberIndex['pages'][number]>((item) => item.join('\n'));
  const fates = placing<string>((item) => item);
  const observations = new Map(
    desk.publication.indicators.flatMap(({ id, observations: list }) =>
      list.map((o) => [`${id}|${observationKey(o)}`, o] as const),
    ),
  );
  const reported = desk.publication.reports.map((report): NumberIndex['rows'][number] => {
    const use = leadingUse(desk.publication, report.id);
    const o = use && observations.get(`${use.indicator}|${observationKey(use)}`);
    const unit = desk.unitOf(report.unit);
    const page = desk.pageOf(report.page);
    const taken = takenFigure(desk, report);
    return [
      report.value,
      Math.log10(unit.scale),
      kindOf(unit),
      quantities.placeOf([taken.quantity, taken.href ?? '', notPledgeOf(desk, use?.indicator)]),
      pages.placeOf([
        desk.publisher(page),
        page.citation,
        page.published ?? '',
        page.published === null ? '' : desk.published(page.published, 'short'),
        page.linked ? page.url : '',
      ]),
      taken.value,
      fates.placeOf(fateOf(desk, report, use, o)),
    ];
  });
  const computed = desk.publication.indicators.flatMap((indicator) =>
    indicator.observations.filter(isUnreported).map((o): NumberIndex['rows'][number] => {
      const unit = desk.unitOf(indicator.unit);
      const words = quantityWords(desk, { ...o, indicator: indicator.id });
      const dataset = o.source === null ? null : desk.datasetOf(o.source);
      const title = dataset ? desk.text(dataset.title) : '';
      const day = dataset?.retrieved ?? '';
      return [
        plainDigits(o.value ?? 0),
        Math.log10(unit.scale),
        kindOf(unit),
        quantities.placeOf([quantityLine(words), words.href, notPledgeOf(desk, indicator.id)]),
        pages.placeOf([
          dataset ? desk.issuer(dataset) : desk.words.site.name,
          title,
          day,
          day && desk.period(day, 'short'),
          dataset?.landingPage ?? '',
        ]),
        desk.value(o.value, indicator.unit, 'exact'),
        fates.placeOf(
          o.origin === 'derived'
            ? desk.words.search.number.fate.computed
            : desk.words.search.number.fate.dataset(title),
        ),
      ];
    }),
  );
  return { quantities: quantities.list, pages: pages.list, fates: fates.list, rows: [...reported, ...computed] };
}

/** Whether a figure stands in a dataset or was computed, so that no report of the ledger gives it. */
const isUnreported = (o: Observation): boolean => o.value !== null && o.origin !== 'report';

/** Writes a number in plain digits, as the ledger does. */
const plainDigits = (value: number): string => group(value).replaceAll(',', '').replace('−', '-');
