import { readdirSync } from 'node:fs';

/** One page an indicator, from the files that the bench puts into `src/data`. */
const ids = readdirSync('src/data').map((name) => name.replace('.json', ''));

export default {
  title: 'Growth Ladder 2030',
  root: 'src',
  output: 'dist',
  search: false,
  dynamicPaths: ids.map((id) => `/indicators/${id}`),
  pages: ids.map((id) => ({ name: id, path: `/indicators/${id}` })),
};
