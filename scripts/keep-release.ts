import { keepManifest } from './site/keep-manifest.ts';
import { readOptions } from './terms/read-options.ts';

const USAGE = `npm run release: keeps the manifest of the edition that was built, so that no later build changes it.

  SITE=https://… npm run build && npm run release
`;
readOptions(USAGE, {});

try {
  const path = await keepManifest('dist');
  const day = path.slice(-'2026-11-26.json'.length, -'.json'.length);
  console.log(`${path} is kept. The edition goes out with:

  git add ${path} && git commit -m "data: edition of ${day}"
  git tag release-${day} && git push origin HEAD release-${day}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
