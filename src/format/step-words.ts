import type { Text } from '../model/text.ts';
import { houseEnglish } from './house-english.ts';
import { politeKorean, spacedKorean } from './polite.ts';

/** Returns the sentences of a step, or of what was said would come, as the site and its files say them. */
export const stepWords = ({ ko, en }: Text): Text => ({ ko: politeKorean(spacedKorean(ko)), en: houseEnglish(en) });
