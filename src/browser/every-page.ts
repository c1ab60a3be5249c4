import { askChart } from './ask-chart.ts';
import { compare } from './compare.ts';
import { copyText } from './copy-text.ts';
import { filterSources } from './filter-sources.ts';
import { focusSearch } from './focus-search.ts';
import { keepChoice } from './keep-choice.ts';
import { markUnseen } from './mark-unseen.ts';
import { offerLanguage } from './offer-language.ts';
import { openRow } from './open-row.ts';
import { openSource } from './open-source.ts';
import { share } from './share.ts';

// One file for every page but that of the search, asked for once in a visit: each of these looks for what it works on,
// and does nothing without it.
for (const begin of [
  offerLanguage,
  focusSearch,
  askChart,
  openRow,
  copyText,
  share,
  keepChoice,
  markUnseen,
  openSource,
  filterSources,
  compare,
])
  begin();
