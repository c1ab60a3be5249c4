import { expect, it } from 'vitest';
import { houseEnglish } from '../../../src/format/house-english.ts';

it.each([
  ['up to 400m won each', 'up to KRW 400 million each'],
  ['a fund of 1.8 trillion won and 20bn won', 'a fund of KRW 1.8 trillion and KRW 20 billion'],
  ['rose from 4m to 6m won for shops', 'rose from KRW 4 million to KRW 6 million for shops'],
  ['the 1-trillion-won plan', 'the KRW 1 trillion plan'],
  ['250,000 won for each owner', 'KRW 250,000 for each owner'],
  ['to 90 percent, says the work report', 'to 90%, says the Work Report'],
  ['it won 3 prizes; KRW 5 million', 'it won 3 prizes; KRW 5 million'],
])('%s is written %s', (said, written) => {
  expect(houseEnglish(said)).toBe(written);
});
