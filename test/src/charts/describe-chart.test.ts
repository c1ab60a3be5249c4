import { expect, test } from 'vitest';
import {
  findSeriesChart,
  renderTrack,
  renderVerdictStrip,
  findBreakdownChart,
  findProvinceMap,
} from '../../../src/charts/render.ts';
import { findTrackOfIndicator } from '../../../src/charts/track.ts';
import { CODELISTS, context, KO } from './context.ts';
import * as indicators from './indicators.ts';

const EN = context('en');
const track = (indicator: typeof indicators.exportItems, lookedTo: string | null = null) => {
  const found = findTrackOfIndicator(indicator, CODELISTS.units, lookedTo);
  if (!found) throw new Error('no target');
  return found;
};

test('a series is told with its trend, highest, lowest, contested and missing figures', () => {
  expect(findSeriesChart(indicators.smeExports, KO)?.description).toMatchInlineSnapshot(
    `"2012년 1,029억 달러에서 2025년 1,186억 달러로 늘었습니다. 가장 높은 값은 2025년 1,186억 달러, 가장 낮은 값은 2013년 960억 달러입니다. 2016년 수치는 출처에 따라 970억~1,015억 달러로 엇갈립니다. 수치를 찾지 못한 기간: 2015년."`,
  );
  expect(findSeriesChart(indicators.smeExports, EN)?.description).toMatchInlineSnapshot(
    `"It rose from USD 102.9 billion in 2012 to USD 118.6 billion in 2025. Highest: USD 118.6 billion in 2025. Lowest: USD 96.0 billion in 2013. Sources disagree on 2016: USD 97,000–101,500 million. No figure found for: 2015."`,
  );
});

test('a series with a target ends with it', () => {
  expect(findSeriesChart(indicators.unicorns, KO)?.description).toMatchInlineSnapshot(
    `"2017년 12월 3개사에서 2025년 12월 27개사로 늘었습니다. 가장 높은 값은 2025년 12월 27개사, 가장 낮은 값은 2017년 12월 3개사입니다. 수치를 찾지 못한 기간: 2018~2019년, 2023~2024년. 목표는 2030년까지 50개사입니다."`,
  );
  expect(findSeriesChart(indicators.unicorns, EN)?.description).toMatchInlineSnapshot(
    `"It rose from 3 companies in December 2017 to 27 companies in December 2025. Highest: 27 companies in December 2025. Lowest: 3 companies in December 2017. No figure found for: 2018 to 2019, 2023 to 2024. The target is 50 companies by 2030."`,
  );
});

test('a track without a figure says to which day we looked', () => {
  expect(renderTrack(track(indicators.exportItems, '2026-11-22'), 'a', 'a', KO).description).toMatchInlineSnapshot(
    `"목표는 2030년까지 500개입니다. 출발점은 2025년 0개입니다. 중간 목표는 2026년 180개입니다. 2026년 11월 22일까지 찾아보았으나 수치를 찾지 못했습니다."`,
  );
  expect(renderTrack(track(indicators.exportItems, null), 'a', 'a', EN).description).toMatchInlineSnapshot(
    `"The target is 500 items by 2030. It starts from 0 items (2025). A milestone of 180 items is set for 2026. We found no figure."`,
  );
});

test('a track with a figure says its verdict', () => {
  expect(renderTrack(track(indicators.ventureInvestment), 'a', 'a', KO).description).toMatchInlineSnapshot(
    `"목표는 2030년에 40조 원입니다. 출발점은 2024년 11조 9,457억 원입니다. 최신 수치는 2025년 13조 6,244억 원, 판정은 ‘뒤처짐’입니다."`,
  );
  expect(renderTrack(track(indicators.ventureInvestment), 'a', 'a', EN).description).toMatchInlineSnapshot(
    `"The target is KRW 40 trillion in 2030. It starts from KRW 11.95 trillion (2024). The latest figure is KRW 13.62 trillion (2025); the verdict is “behind”."`,
  );
});

test('breakdowns, provinces and verdicts are told in full', () => {
  const slice = { dimension: 'size', codes: ['small', 'medium', 'large'] };
  expect(findBreakdownChart(indicators.adoptionBySize, slice, KO)).toMatchObject({
    title: '도입률: 기업 규모별, 2023년',
  });
  expect(findBreakdownChart(indicators.adoptionBySize, slice, EN)?.description).toMatchInlineSnapshot(
    `"Small 28.5%, Medium 54.2%, Large enterprises of every industry no figure found."`,
  );
  expect(findProvinceMap(indicators.byProvince, KO, () => null)?.description).toMatchInlineSnapshot(
    `"가장 높은 곳은 서울 23억 6,635만 달러, 가장 낮은 곳은 세종 8,880만 달러입니다. 수치를 찾지 못한 곳: 인천, 경기."`,
  );
  expect(renderVerdictStrip(indicators.STATE_COUNTS, 'home', KO).description).toMatchInlineSnapshot(
    `"약속의 판정별 수: 달성 1, 순항 4, 가속 필요 3, 뒤처짐 2, 판정 전 3, 아직 확인 못 함 29."`,
  );
  expect(renderVerdictStrip(indicators.STATE_COUNTS, 'home', EN).description).toMatchInlineSnapshot(
    `"Pledges by verdict: met 1, on track 4, speed up 3, behind 2, too early to say 3, not yet rated 29."`,
  );
});

test('there is no chart where there is nothing to draw', () => {
  expect(findSeriesChart(indicators.exportItems, KO)).toBeNull();
  expect(findBreakdownChart(indicators.smeExports, { dimension: 'size', codes: ['small'] }, KO)).toBeNull();
  expect(findProvinceMap(indicators.smeExports, KO, () => null)).toBeNull();
  expect(findTrackOfIndicator(indicators.smeExports, CODELISTS.units)).toBeNull();
});
