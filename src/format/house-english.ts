const MAGNITUDES: Readonly<Record<string, string>> = {
  m: 'million',
  bn: 'billion',
  tn: 'trillion',
};

const coded = (digits: string, magnitude = ''): string =>
  `KRW ${[digits, MAGNITUDES[magnitude] ?? magnitude].filter(Boolean).join(' ')}`;

/** Digits, with what they count in: 400m, 1.8 trillion, 1-trillion. */
const AMOUNT = /(\d[\d,.]*)(?:[ -]?(m|bn|tn|million|billion|trillion))?/.source;

/**
 * Puts an English sentence of a record into the style of this site: 400m won, 4m to 6m won, 1.8 trillion won become
 * KRW 400 million and so on, 90 percent becomes 90%, and the Work Report has its name.
 */
export const houseEnglish = (text: string): string =>
  text
    .replace(
      new RegExp(`${AMOUNT} (to|or|and) ${AMOUNT}[ -]won\\b`, 'g'),
      (_, low: string, lowIn: string | undefined, join: string, high: string, highIn: string | undefined) =>
        `${coded(low, lowIn ?? highIn)} ${join} ${coded(high, highIn)}`,
    )
    .replace(new RegExp(`${AMOUNT}[ -]won\\b`, 'g'), (_, digits: string, magnitude?: string) =>
      coded(digits, magnitude),
    )
    .replace(/(\d) percent\b/g, '$1%')
    .replace(/\bwork report\b/g, 'Work Report');
