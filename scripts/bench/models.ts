import { publication } from '../../src/door/read-publication.ts';
import { MANY_PAGES } from '../../src/page-model/page-kinds.ts';
import { indicatorPage } from '../../src/page-model/pages/indicator.ts';
import { picturesOf } from '../../src/page-model/parts/picture-of.ts';
import { siteDesk } from '../../src/page-model/site-desk.ts';
import { pictureFacts } from '../../src/pictures/picture-file.ts';

/** Makes the models of all indicator pages of one language, pictures and files being there, and prints how long that took. */
export async function benchModels(): Promise<void> {
  const facts = await pictureFacts(picturesOf(siteDesk));
  const desk = siteDesk('ko');
  const ids = MANY_PAGES.indicators(publication());
  const start = performance.now();
  for (const id of ids) indicatorPage(desk, id, facts);
  const milliseconds = Math.round(performance.now() - start);
  console.log(`\nmodels of ${ids.length} indicator pages   ${milliseconds} ms (aim: at most 300)`);
}
