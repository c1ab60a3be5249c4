import { chooseSeries } from '../../charts/choose-series.ts';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { nameIn } from '../../distributions/file-names.ts';
import type { Messages } from '../../i18n/messages.ts';
import { PAGE_ROUTES } from '../page-kinds.ts';
import type { Pledge } from '../../model/pledge.ts';
import type { Desk } from '../desk.ts';
import { expectedLine } from '../parts/expected-line.ts';
import { fileLink, type FileLink } from '../parts/file-link.ts';
import { findingOf } from '../parts/finding.ts';
import { headOf, type Head } from '../parts/head.ts';
import { hasFigure, indicatorRoute } from '../parts/indicator-route.ts';
import { latestNews, type NewsLine } from '../parts/news.ts';
import { pledgeFinding, pledgeGround } from '../parts/pledge-finding.ts';
import { headlineStrength } from '../parts/strength-mark.ts';
import { findLadder, findLadderChart } from '../parts/pledge-ladder.ts';
import { dueYear, KNOWN, pledgeList, type PledgeList } from '../parts/pledge-list.ts';
import { flagshipPledges } from '../parts/pledge-order.ts';
import type { PledgeRow } from '../parts/pledge-row.ts';

/** How many pledges a figure was found for, how many only steps, how many neither; each part filters the list. */
export interface KnownPart {
  readonly known: PledgeRow['known'];
  readonly count: string;
  readonly label: string;
  readonly href: string;
  readonly size: number;
}

export interface Flagship {
  readonly programme: string;
  readonly href: string;
  readonly name: string;
  readonly finding: string;
  readonly strength: string;
  readonly ladder: ChartSpec | null;
  readonly next: string | null;
  /** A figure of the same programme that shows the ground the pledge stands on; it is not its result. */
  readonly ground: {
    readonly name: string;
    readonly href: string;
    readonly finding: string;
    readonly strength: string;
  } | null;
}

export interface HomePage {
  readonly head: Head;
  readonly answer: string;
  /** The form that leads to the page that answers. */
  readonly search: Pick<Messages['search'], 'label' | 'placeholder' | 'button'> & { readonly action: string };
  readonly readTo: string;
  readonly known: readonly KnownPart[];
  readonly dueHeading: string;
  readonly due: readonly PledgeRow[];
  readonly dueMore: { readonly href: string; readonly text: string };
  readonly coming: { readonly href: string; readonly text: string };
  readonly news: readonly NewsLine[];
  readonly newsMore: { readonly href: string; readonly text: string };
  readonly provinces: readonly { readonly name: string; readonly href: string }[];
  readonly flagships: readonly Flagship[];
  readonly pledges: PledgeList;
  /** On a phone the list begins short; this opens all of it. */
  readonly allPledges: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly data: FileLink;
}

const DUE_SHOWN = 4;
const NEWS_SHOWN = 4;

function flagship(desk: Desk, pledge: Pledge): Flagship {
  const programme = desk.programmeOf(pledge.programme);
  const parts = desk.publication.overview.programmes.find((entry) => entry.programme === pledge.programme);
  const ground = (parts?.indicators ?? [])
    .map(desk.indicatorOf)
    .find((indicator) => indicator.target === null && hasFigure(indicator) && chooseSeries(indicator).length > 0);
  const next = findLadder(desk, pledge.id)?.next;
  const coming = next ? desk.publication.expected.find(({ id }) => id === next) : undefined;
  // The due date of the pledge itself stands on its ladder.
  const line = coming?.page ? expectedLine(desk, coming) : undefined;
  return {
    programme: desk.text(programme),
    href: desk.link(`/pledges/${pledge.id}/`),
    name: desk.text(pledge.name),
    finding: pledgeFinding(desk, pledge),
    strength: pledgeGround(desk, pledge).strength,
    ladder: findLadderChart(desk, pledge),
    next: line ? desk.words.home.next(line.due, line.text, line.when) : null,
    ground: ground
      ? {
          name: desk.text(ground.name),
          href: desk.link(indicatorRoute(desk, ground.id)),
          finding: findingOf(desk, ground),
          strength: headlineStrength(desk, ground),
        }
      : null,
  };
}

/** Returns everything the home page says. */
export function homePage(desk: Desk): HomePage {
  const { publication, words: all } = desk;
  const words = all.home;
  const { asOf } = publication.overview;
  const list = pledgeList(desk, 'due');
  const { rows } = list;
  const count = (known: PledgeRow['known']): number => rows.filter((row) => row.known === known).length;
  const year = asOf.slice(0, 4);
  const due = rows.filter(({ id }) => dueYear(desk.pledgeOf(id)) === year);
  const left = due.find(({ daysLeft }) => daysLeft !== null)?.daysLeft ?? null;
  const lastRead = publication.searches
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return {
    head: headOf(desk, '/', { title: '', description: words.description }),
    answer: words.answer(rows.length, count('figure'), count('step'), count('none')),
    search: {
      action: desk.link(PAGE_ROUTES.search),
      label: all.search.label,
      placeholder: all.search.placeholder,
      button: all.search.button,
    },
    readTo: words.readTo(desk.period(asOf), lastRead === undefined ? '' : desk.period(lastRead)),
    known: KNOWN.map((known) => ({
      known,
      count: String(count(known)),
      label: words.known[known],
      href: `#known-${known}`,
      size: count(known),
    })),
    dueHeading: words.dueHeading(desk.period(year), due.length, left === null ? null : desk.days(left)),
    due: due.slice(0, DUE_SHOWN),
    dueMore: { href: `#due-${year}`, text: words.dueMore(due.length) },
    coming: { href: desk.link(PAGE_ROUTES.coming), text: all.coming.all },
    news: latestNews(desk, NEWS_SHOWN),
    newsMore: { href: desk.link(PAGE_ROUTES.new), text: all.news.all },
    provinces: publication.codelists.provinces
      .filter(({ code }) => code !== 'KR')
      .map((province) => ({
        name: desk.locale === 'ko' ? province.shortKo : province.shortEn,
        href: desk.link(`/provinces/${province.code}/`),
      })),
    flagships: flagshipPledges(desk).map((pledge) => flagship(desk, pledge)),
    pledges: list,
    allPledges: words.allPledges(rows.length),
    links: (['trackRecord', 'revisions', 'contradictions', 'data'] as const).map((page) => ({
      href: desk.link(PAGE_ROUTES[page]),
      text: all.site.pages[page],
    })),
    data: fileLink(desk, nameIn(desk.locale, 'targets.csv')),
  };
}
