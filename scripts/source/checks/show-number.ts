/** Writes a number for a finding: thousands commas, nothing rounded. */
export const showNumber = (value: number): string => {
  const [whole = '', decimals] = String(value).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${decimals ? `.${decimals}` : ''}`;
};

/** Digits whose Korean name ends in a consonant: 영·십·백, 일, 삼, 육, 칠, 팔. */
const CLOSED = /[013678]$/;

/** Writes a number with the Korean subject particle that its last syllable asks for: 149,371이, 5,255가. */
export function showSubject(value: number): string {
  const shown = showNumber(value);
  return `${shown}${CLOSED.test(shown) ? '이' : '가'}`;
}

/** Writes a number with the Korean word for "and" or "from" that its last syllable asks for: 149,371과, 5,255와. */
export function showCompanion(value: number): string {
  const shown = showNumber(value);
  return `${shown}${CLOSED.test(shown) ? '과' : '와'}`;
}
