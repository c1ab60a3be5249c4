import { describe, expect, it } from 'vitest';
import { reconcile, type Statement } from '../../../scripts/ledger/reconcile.ts';

/** Writes statements as `value@day/kind/status`; kind press and status A unless said. */
function statements(text: string): Statement[] {
  return text.split(' ').map((part, i) => {
    const [value = '', rest = ''] = part.split('@');
    const [published = '', kind = 'press', status = 'A'] = rest.split('/');
    return {
      id: `r${i + 1}`,
      value,
      status,
      published: published || null,
      speaker: { kind },
      record: i + 2,
    } as Statement;
  });
}

/** Says the result in one line: value, range, vintages in order. */
function summary(text: string, decision: string | null = null): string {
  const r = reconcile(statements(text), decision);
  const range = r.low === null ? '' : ` [${r.low}–${r.high}]`;
  return `${Number(r.chosen.value)}${r.chosen.status}${range} ${r.vintages.map((v) => v.value).join('→')}`;
}

describe('reconcile', () => {
  it.each([
    ['one report', '7903@2021-01-14', '7903A 7903'],
    [
      'the most precise of agreeing reports, even when it is earlier',
      '30144@2023-01-10 30000@2023-05-02//E',
      '30144A 30144',
    ],
    ['a later report that disagrees is a revision', '115100@2025-01-23//P 111000@2026-01-28', '111000A 115100→111000'],
    [
      'several steps stay in order',
      '114600@2019-01-20//P 108700@2019-11-02 105200@2020-02-27',
      '105200A 114600→108700→105200',
    ],
    [
      'a revision back to an earlier value is still the latest',
      '100@2020-01-01 120@2020-06-01 100.4@2021-01-01',
      '100.4A 120→100.4',
    ],
    ['44 days apart and disagreeing: contested', '3980@2025-05-20 3920@2025-07-03', '3920A [3920–3980] 3920'],
    ['45 days apart and disagreeing: revised', '3980@2025-05-20 3920@2025-07-04', '3920A 3980→3920'],
    [
      'the same day and disagreeing: contested, the more precise leads',
      '12660@2021-01-14 13100@2021-01-14',
      '12660A [12660–13100] 12660',
    ],
    ['undated never beats dated, even when more precise', '30000@2023-05-02 30144@', '30000A 30000'],
    [
      'undated that fits an earlier vintage belongs to it',
      '7800@2018-12-17//E 7800@ 7903@2021-01-14',
      '7903A 7800→7903',
    ],
    ['undated that fits nothing is contested', '60339@ 60252@2020-03-02', '60252A [60252–60339] 60252'],
    ['only undated reports: the most precise of the most official', '30000@//E 30144@', '30144A 30144'],
    ['only undated and disagreeing: contested', '1393.2@ 1409.7@', '1393.2A [1393.2–1409.7] 1393.2'],
    ['the ministry beats a press report of the same week', '27@2026-02-10/official 29@2026-02-13', '27A [27–29] 27'],
    [
      'the ministry still beats a press report of six days later',
      '27@2026-02-07/official 29@2026-02-13',
      '27A [27–29] 27',
    ],
    [
      'the ministry does not beat a press report of the week after',
      '27@2026-02-06/official 29@2026-02-13',
      '29A [27–29] 29',
    ],
    [
      'of two ministry reports of one week the later one leads',
      '27@2026-02-10/official 28@2026-02-11/official 29@2026-02-13',
      '28A [27–29] 28',
    ],
    [
      'the same day and disagreeing: an agency leads before the press, whatever their digits',
      '27@2026-02-10 31@2026-02-10/agency',
      '31A [27–31] 31',
    ],
    [
      'the same day and disagreeing: the more precise leads, wherever it stands',
      '13100@2021-01-14 12660@2021-01-14',
      '12660A [12660–13100] 12660',
    ],
    [
      'the same day, as precise and as official: the earlier record leads',
      '29@2026-02-10 27@2026-02-10',
      '29A [27–29] 29',
    ],
    [
      'only undated and disagreeing: the more official leads, though less precise',
      '1393.2@ 1500@/official 1409.71@',
      '1500A [1393.2–1500] 1500',
    ],
    [
      'only undated, disagreeing and as official: the more precise leads',
      '1409.7@ 1393.25@',
      '1393.25A [1393.25–1409.7] 1393.25',
    ],
    [
      'a vintage has the most precise of its dated values',
      '30000@2020-01-01 30144@2020-01-05 35000@2021-01-01',
      '35000A 30144→35000',
    ],
    [
      'a vintage never takes the digits of an undated report',
      '7800@2018-12-17//E 7803@ 7903@2021-01-14',
      '7903A 7800→7903',
    ],
    [
      'the first of two vintages that fit takes an undated report',
      '30000@ 34000@2019-01-01 30144@2020-01-01 40000@2021-01-01',
      '40000A 34000→30144→40000',
    ],
    [
      'an undated report belongs to the earliest vintage that one of its reports fits',
      '30000@ 30144@2019-01-01 29900@2020-01-01 40000@2021-01-01',
      '40000A 30144→29900→40000',
    ],
    [
      'vintages of one day are in order of value',
      '31000@2019-01-01 25039@2019-01-01 40000@2021-01-01',
      '40000A 25039→31000→40000',
    ],
    ['a month counts from its last day', '44.3@2026-01 45.9@2025-12-17', '44.3A 45.9→44.3'],
    [
      'a chain of roundings is judged against the published value, not step by step',
      '3310@2024-07-24 3300@2024-07-24 3290@2025-08-07',
      '3290A 3310→3290',
    ],
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it('dates a revision from the first report that can only mean the new value', () => {
    const { vintages, roles } = reconcile(
      statements('3310@2024-07-24 3300@2024-07-24 3300@2024-10-01 3290@2025-08-07 3300@2025-09-01'),
    );
    expect(vintages.map((v) => [v.value, v.from, v.to])).toEqual([
      [3310, '2024-07-24', '2024-10-01'],
      [3290, '2025-08-07', '2025-09-01'],
    ]);
    expect(Object.fromEntries(roles)).toEqual({
      r1: 'revised',
      r2: 'revised',
      r3: 'revised',
      r4: 'published',
      r5: 'rounded',
    });
  });

  it.each([
    [
      'an earlier vintage lists its reports in the order of the ledger, with its first and last day',
      '7800@2018-12-17//E 7790@2018-12-01 7800@2018-12-30 7903@2021-01-14 7900@2021-02-01',
      '7790 2018-12-01..2018-12-30 r1+r2+r3 → 7903 2021-01-14..2021-02-01 r4+r5',
      'r1 revised, r2 revised, r3 revised, r4 published, r5 rounded',
    ],
    ['undated reports give a vintage no day', '30000@//E 30144@', '30144 null..null r1+r2', 'r1 rounded, r2 published'],
    [
      'an undated report gives a dated vintage no other day',
      '7903@ 7903@2021-01-14',
      '7903 2021-01-14..2021-01-14 r1+r2',
      'r1 agrees, r2 published',
    ],
    [
      'a rounded report of the day of the first exact one speaks of the new value',
      '3310@2024-07-24 3300@2025-08-07 3290@2025-08-07',
      '3310 2024-07-24..2024-07-24 r1 → 3290 2025-08-07..2025-08-07 r2+r3',
      'r1 revised, r2 rounded, r3 published',
    ],
    [
      'a rounded report of before the first exact one that fits no old value stays with the new one',
      '3400@2024-01-24 3300@2025-06-07 3290@2025-08-07',
      '3400 2024-01-24..2024-01-24 r1 → 3290 2025-06-07..2025-08-07 r2+r3',
      'r1 revised, r2 rounded, r3 published',
    ],
    [
      'the first exact report counts, not the last',
      '3310@2024-07-24 3290@2025-08-07 3300@2025-09-01 3290@2025-10-01',
      '3310 2024-07-24..2024-07-24 r1 → 3290 2025-08-07..2025-10-01 r2+r3+r4',
      'r1 revised, r2 agrees, r3 rounded, r4 published',
    ],
    [
      'a contradicted value is still a vintage of its own reports only',
      '27@2026-02-10 29@2026-02-13 29@2026-02-20',
      '29 2026-02-13..2026-02-20 r2+r3',
      'r1 contested, r2 agrees, r3 published',
    ],
    [
      'reports contradict when they are near any report of the value',
      '27@2026-01-10 29@2026-02-13 29@2026-06-20',
      '29 2026-02-13..2026-06-20 r2+r3',
      'r1 contested, r2 agrees, r3 published',
    ],
  ])('%s', (_, text, vintages, roles) => {
    const r = reconcile(statements(text));
    expect(r.vintages.map((v) => `${v.value} ${v.from}..${v.to} ${v.reports.join('+')}`).join(' → ')).toBe(vintages);
    expect(
      [...r.roles]
        .map(([id, role]) => `${id} ${role}`)
        .toSorted()
        .join(', '),
    ).toBe(roles);
  });

  it('lets a decision end a contradiction, names what it overruled and keeps no range', () => {
    const r = reconcile(statements('77078@2024-07-24 77708@2024-07-24'), '77078');
    expect([r.chosen.value, r.low, r.high]).toEqual(['77078', null, null]);
    expect(Object.fromEntries(r.roles)).toEqual({ r1: 'published', r2: 'overruled' });
    expect(r.opposing).toEqual([]);
  });

  it.each([
    ['a decision for the earlier of two', '1100@2025-01-10 700@2025-01-20', '1100', '1100A 1100'],
    [
      'a decision that no report prints takes the most precise report that it fits',
      '30144@2023-05-03 31000@2023-05-09',
      '30100',
      '30144A 30144',
    ],
    ['a decision for an undated report', '60252@2020-03-02 60339@', '60339', '60339A 60339'],
    ['a decision overrules undated reports', '60339@ 60252@ 61000@', '60252', '60252A 60252'],
    [
      'a decision overrules a report of long after, which nothing changed later',
      '700@2024-07-24 1100@2025-03-01',
      '700',
      '700A 700',
    ],
    [
      'a decision leaves revisions of another time as they are',
      '500@2024-01-10 1100@2025-01-10 700@2025-01-20',
      '1100',
      '1100A 500→1100',
    ],
  ])('%s', (_, text, decision, expected) => {
    expect(summary(text, decision)).toBe(expected);
  });

  it('refuses an empty list', () => {
    expect(() => reconcile([])).toThrowErrorMatchingInlineSnapshot(`[RangeError: nothing to reconcile]`);
  });

  it('takes a decision by its digits: a provisional figure that would round to it was decided against', () => {
    expect(summary('4100@2019-01-20//P 4000@2019-03')).toBe('4100P 4100');
    expect(summary('4100@2019-01-20//P 4000@2019-03', '4000')).toBe('4000A 4100→4000');
  });

  it('refuses a decision that no report supports', () => {
    expect(() => summary('77078@2024-07-24', '70000.5')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: no report supports the decided value 70000.5]`,
    );
  });

  it.each([
    [
      'an earlier report that cut off digits is no earlier value',
      '4400@2025-08-04 4492.9@2026-02-13',
      '4492.9A 4492.9',
    ],
    ['a later one with fewer digits is a change', '26700@2019-07-19//P 26000@2020-02-28', '26000A 26700→26000'],
    ['one that fits neither rounded nor cut is', '4300@2025-08-04 4492.9@2026-02-13', '4492.9A 4300→4492.9'],
    [
      'cut digits of an earlier value belong to it',
      '4400@2025-08-04 4492.9@2025-09-01 5000@2026-02-13',
      '5000A 4492.9→5000',
    ],
  ])('%s', (_, text, expected) => {
    expect(summary(text)).toBe(expected);
  });

  it('calls a report finer that has more digits and no date, since an undated one never beats a dated one', () => {
    const { chosen, roles } = reconcile(statements('102900@2019-01-20 102872@ 103000@2019-01-21'));
    expect([chosen.value, Object.fromEntries(roles)]).toEqual([
      '102900',
      { r1: 'published', r2: 'finer', r3: 'rounded' },
    ]);
  });

  it('gives every report exactly one role', () => {
    const all = statements('7800@2018-12-17//E 7900@2019-12-23//E 7903@2021-01-14 7903@2021-01-14 7800@//E 9999@');
    const { roles } = reconcile(all);
    expect(Object.fromEntries(roles)).toEqual({
      r1: 'revised',
      r2: 'rounded',
      r3: 'published',
      r4: 'agrees',
      r5: 'revised',
      r6: 'contested',
    });
  });

  it('does not depend on the order of the reports', () => {
    const all = statements('114600@2019-01-20//P 114577@//P 108700@2019-11-02 105200@2020-02-27 105200@2022-01-21');
    const { vintages, chosen } = reconcile(all);
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
    ]) {
      const again = reconcile(order.map((i) => all[i] as Statement));
      expect(again.vintages).toEqual(vintages);
      expect(again.chosen).toEqual(chosen);
    }
  });
});
