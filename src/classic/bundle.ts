import { rolldown } from 'rolldown';

const bundled = new Map<string, Promise<string>>();

/**
 * A script and all that it imports as one minified piece for `<script>` without `type="module"`, which also
 * runs where a sandbox has taken the page's origin away. Nothing of it is seen from outside. Bundled once a
 * build, anew at each call while pages are being written. Throws what the bundler throws.
 * @param entry its file from the repository's top: `src/reader/index.ts`
 */
export function classicScript(entry: string, fresh = import.meta.env.DEV): Promise<string> {
  const known = fresh ? undefined : bundled.get(entry);
  if (known !== undefined) return known;
  const code = bundle(entry);
  bundled.set(entry, code);
  return code;
}

async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: 'es2022' },
    onLog: (_level, { message }) => {
      throw new Error(`${entry}: ${message}`);
    },
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    comments: false,
    codeSplitting: false,
  });
  await build.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`${entry}: makes more than one file`);
  return safeInHtml(chunk.code.trim());
}

/** Script text ends at the first `</script`, wherever it stands, and `<!--` changes how the rest is read. */
function safeInHtml(code: string): string {
  if (/<\/script|<!--/i.test(code)) throw new Error('classic script: would end its element');
  return code;
}
