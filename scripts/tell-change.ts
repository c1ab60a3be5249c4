import { publicationOf } from './publish/publication-of.ts';
import { describeChange } from './report/describe-change.ts';
import { readOptions } from './terms/read-options.ts';

const USAGE = `node scripts/tell-change.ts --before DIR [--after data]

Says in words, as a list, what differs in the public numbers between two data folders. Both are read by the rules of
today; nothing is written.
`;
const options = readOptions(USAGE, { before: { type: 'string' }, after: { type: 'string', default: 'data' } });

try {
  if (options.before === undefined) throw new Error('--before expected a data folder, got nothing');
  const lines = describeChange(await publicationOf(options.before), await publicationOf(options.after));
  console.log(lines.map((line) => `- ${line}`).join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
