/** Style rules are lists, and read as such. */
const maxLines = (path: string) => (path.endsWith('.css') ? 300 : 200);
const drawers = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.\w+$)/i;

/** Files longer than 200 lines, or 300 of style rules. */
export function lengthFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!isCode(path)) return [];
    const lines = text.split('\n').length - 1;
    const most = maxLines(path);
    return lines > most ? [`${path}: longer than ${most} lines: ${lines}`] : [];
  });
}

/** Files and folders whose name says nothing of what they hold. */
export function nameFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()]
    .filter((path) => isCode(path) && drawers.test(path))
    .map((path) => `${path}: say in the name what it holds`);
}

/** Places on one person's machine, or in one network, that mean nothing elsewhere. */
export function machineFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    // The tables quote the world's addresses; whatever stands in them is theirs.
    if (/^data\/.*\.csv$/.test(path)) return [];
    return text.split('\n').flatMap((line, index) => {
      // Where the authors of a package ask for gifts.
      if (path === 'package-lock.json' && line.includes('"url":')) return [];
      const found = machinePlace.exec(line)?.[0];
      return found === undefined
        ? []
        : [`${path}:${index + 1}: names a place of one machine: ${found}`];
    });
  });
}

const machinePlace = new RegExp(
  [
    String.raw`(?<=^|[\s"'\x60=(:])/(?:home|root|Users|work|tmp)/\w+`,
    String.raw`https?://[^\s"'/]+(?:/[\w.-]+)*/(?:npm|npm-\w+|artifactory|nexus)/`,
    String.raw`"resolved": "https?:`,
    String.raw`^\s*(?:@[\w-]+:)?registry\s*=`,
  ].join('|'),
);

function isCode(path: string): boolean {
  return (
    /^(src|tests|\.ci)\/.*\.(ts|mjs|astro|svelte|css)$/.test(path) ||
    /^[^/]+\.(ts|m?js)$/.test(path)
  );
}
