import type { Tables } from '../datasets/index.ts';
import type { Sources } from '../publish/assemble-publication.ts';
import type { IndicatorDefinition } from '../indicators/indicator.ts';

/** How much a generated publication holds. */
export interface Size {
  readonly indicators: number;
  /** Months of the series of each indicator, for the country and for each of the 17 provinces. */
  readonly periods: number;
  readonly reports: number;
  readonly steps: number;
  /** Whether one value of one indicator is another than before. */
  readonly changed: boolean;
}

type ReportRow = Tables['published-figures']['reports'][number];
type StepRow = Tables['steps']['events'][number];

const DATASET = 'venture-investment';
const STAGES = ['announced', 'legislated', 'opened', 'applied', 'chosen', 'delivered'] as const;

const twice = (text: string): { ko: string; en: string } => ({ ko: text, en: text });
const two = (n: number): string => String(n).padStart(2, '0');
const monthOf = (i: number): string => `${2021 + Math.floor(i / 12)}-${two((i % 12) + 1)}`;
const dayAfter = (month: string): string => {
  const [year, m] = month.split('-').map(Number) as [number, number];
  return m === 12 ? `${year + 1}-01-15` : `${year}-${two(m + 1)}-15`;
};
/** A value that grows and is never the same twice; no chance in it. */
const valueOf = (indicator: number, period: number, part: number): number =>
  (indicator + 1) * 100 + period * 7 + ((period * 31 + part * 17) % 23);

function definitionOf(i: number, { periods, changed }: Size, sources: Sources): IndicatorDefinition {
  const id = `generated-${i}`;
  const { programmes, provinces } = sources.lists.codelists;
  const areas = provinces.map(({ code }) => code).filter((code) => code !== 'KR');
  return {
    id,
    programme: programmes[i % programmes.length]?.code ?? '',
    name: twice(`생성 지표 Generated indicator ${i}`),
    unit: 'factories',
    measure: 'flow',
    definition: twice('만든 자료, Generated input.'),
    counts: twice('만든 자료, Generated input.'),
    countsNot: twice('만든 자료, Generated input.'),
    firstFigure: twice('만든 자료, Generated input.'),
    target: {
      value: valueOf(i, periods, 0) * 20,
      due: '2030',
      countsFrom: '2025-12-17',
      kind: 'reach',
      milestones: [],
      pledge: `pledge-${i}`,
    },
    reports: [{ indicator: id, measure: 'flow', unit: 'factories' }],
    observe: () =>
      Array.from({ length: periods }, (_, p) => monthOf(p)).flatMap((period, p) =>
        areas.map((area, part) => ({
          period,
          area,
          breakdown: '',
          value: valueOf(i, p, part) + (changed && i + p + part === 0 ? 1 : 0),
          status: 'A' as const,
          inputs: [],
          reasons: [],
          source: DATASET,
          origin: 'dataset' as const,
        })),
      ),
    datasets: [DATASET],
  };
}

/**
 * Returns the project's own sources with generated ones beside them: definitions, a pledge for each, reports and steps.
 * The same size gives the same sources. For the bench only: nothing of it is ever published.
 */
export function generateSources(sources: Sources, size: Size): Sources {
  const publishers = [...sources.lists.speakers.keys()];
  const page = (n: number) => ({
    publisher: publishers[n % publishers.length] ?? '',
    citation: `만든 보도 ${n}`,
    url: `https://example.org/${n}`,
    read: 'page' as const,
    note: '',
    corrected: [],
  });
  const perIndicator = Math.floor(size.reports / size.indicators);
  const reports: ReportRow[] = [];
  const steps: StepRow[] = [];
  const add = (i: number, period: string, value: number, kind: 'observation' | 'target', published: string): void => {
    const n = reports.length;
    reports.push({
      file: 'generated',
      record: 1_000_000 + n,
      indicator: `generated-${i}`,
      measure: 'flow',
      period,
      area: 'KR',
      breakdown: '',
      value: String(value),
      unit: 'factories',
      kind,
      status: 'A',
      published,
      ...page(n),
    });
  };
  for (let i = 0; i < size.indicators; i += 1) {
    add(i, '2030', valueOf(i, size.periods, 0) * 20, 'target', '2025-12-17');
    for (let k = 0; k < perIndicator - 1; k += 1) {
      const period = monthOf(k % size.periods);
      add(i, period, valueOf(i, k % size.periods, 99), 'observation', dayAfter(period));
    }
  }
  const stepsEach = Math.floor(size.steps / size.indicators);
  for (let n = 0; n < size.indicators * stepsEach; n += 1) {
    const k = n % stepsEach;
    const date = `2026-${two(k + 1)}-${two((n % 27) + 1)}`;
    steps.push({
      file: 'generated',
      record: 1_000_000 + n,
      pledge: `pledge-${Math.floor(n / stepsEach)}`,
      date,
      stage: STAGES[k % STAGES.length] ?? 'announced',
      areas: ['KR'],
      ...twice(`만든 단계, generated step ${n}`),
      value: null,
      unit: null,
      published: date,
      ...page(1_000_000 + n),
    });
  }
  const definitions = Array.from({ length: size.indicators }, (_, i) => definitionOf(i, size, sources));
  const [plan] = sources.editorial.plans;
  return {
    ...sources,
    definitions: [...sources.definitions, ...definitions],
    tables: {
      ...sources.tables,
      'published-figures': {
        ...sources.tables['published-figures'],
        reports: [...sources.tables['published-figures'].reports, ...reports],
      },
      steps: { ...sources.tables.steps, events: [...sources.tables.steps.events, ...steps] },
    },
    editorial: {
      ...sources.editorial,
      pledges: [
        ...sources.editorial.pledges,
        ...definitions.map(({ id, programme, target, name }, i) => ({
          id: `pledge-${i}`,
          programme,
          plan: plan?.id ?? '',
          kind: 'choice' as const,
          name,
          indicator: id,
          wording: twice('만든 자료, Generated input.'),
          first_figure: twice('만든 자료, Generated input.'),
          related: [],
          pages: [],
          statements: [{ indicator: id, kind: 'target', value: String(target?.value) }],
        })),
      ],
    },
  };
}
