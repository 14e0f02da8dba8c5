import { readFileSync } from 'node:fs';
import { loadDataset } from '../data/load.ts';
import { embeddables } from '../embeds/embeddables.ts';
import { locales } from '../i18n/locales.ts';
import { candidateIds, readCandidate } from './candidates.ts';
import { dataHash } from './dataHash.ts';
import { editionData, type EditionData } from './editionData.ts';
import { keep } from './keep.ts';
import { keptEditions } from './keptEditions.ts';
import { editionFolder } from './manifest.ts';

/** `npm run pin -- <id…|all>`: keeps figures of the last build for good, each under an address of its own. */
function pin(asked: readonly string[]): void {
  if (asked.length === 0) throw new RangeError('name the figures to be kept, or all of them: all');
  keptEditions();
  const dataset = loadDataset();
  const candidates = locales.flatMap((language) => {
    const ids = asked.includes('all') ? candidateIds(language) : asked;
    return ids.map((id) => {
      const candidate = readCandidate(id, language);
      const embed = embeddables(language, dataset).find((each) => each.id === id);
      const built = dataHash(JSON.parse(candidate.data) as EditionData);
      if (embed === undefined || dataHash(editionData(embed, language, dataset)) !== built)
        throw new Error(`${id}: the data are newer than the build: npm run build makes it anew`);
      return candidate;
    });
  });
  if (candidates.length === 0)
    throw new Error('nothing is built yet: npm run build makes what can be kept');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const day = new Date().toISOString().slice(0, 10);
  const added = keep(candidates, { day, version });
  for (const edition of added) console.log(`public/${editionFolder(edition)}/`);
  const before = candidates.length - added.length;
  console.log(`${String(added.length)} kept, ${String(before)} kept before as they are now`);
}

try {
  pin(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`pin: ${error.message}`);
  process.exitCode = 1;
}
