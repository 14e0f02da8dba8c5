import { judgeLedger } from './judgeLedger.ts';
import { writeDrafts } from './writeDrafts.ts';

const folder = process.cwd();
const isCheck = process.argv.includes('--check');
const { summary, missing, altered } = judgeLedger(folder);
console.log(`ledger: ${summary}`);
for (const message of [...missing.map((each) => each.message), ...altered]) console.error(message);

const changes = missing.flatMap(({ draft }) => draft ?? []);
if (!isCheck && changes.length > 0) {
  writeDrafts(folder, changes, new Date().toISOString().slice(0, 10));
  console.log(
    `data/corrections.csv: drafts added: ${String(changes.length)}; fill in reason and noticed_by of each`,
  );
} else if (changes.length > 0) {
  console.error('npm run ledger drafts the entries that are missing');
}
const byHand = altered.length + missing.length - changes.length;
if (isCheck ? missing.length + altered.length > 0 : byHand > 0) process.exitCode = 1;
