import { palette, type ColourName } from '../theme/palette.ts';

/** One declaration block of a style sheet, outside any condition. */
interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

const drawn =
  /^(fill|stroke|paint-order|opacity|font-size|font-weight|text-anchor|letter-spacing)(-|$)/;
const plainSelector = /^\.[\w-]+([. >]+[\w-]+)*$/;

/**
 * The rules of style sheets that draw, as a drawing library reads them: colours are literals, and what
 * takes its colour from `--tone` is written once for each tone. Rules under a condition are left out.
 */
export function flatStyle(css: string): string {
  const rules = rulesOf(css);
  const tones = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const { selectors, declarations } of rules)
    for (const [name, value] of declarations)
      if (name === '--tone') selectors.forEach((selector) => tones.set(selector, value));
      else if (name.startsWith('--')) aliases.set(name, value);
  const colour = (value: string) => literal(value, aliases);
  return rules
    .flatMap(({ selectors, declarations }) => {
      const own = [...declarations].filter(
        ([name, value]) => drawn.test(name) && !value.includes('color-mix'),
      );
      const toned = own.filter(([, value]) => value.includes('var(--tone)'));
      const plain = own.filter(([, value]) => !value.includes('var(--tone)'));
      const ofTones = [...tones].map(([tone, value]) => {
        const within = selectors.flatMap((selector) => [`${tone} ${selector}`, tone + selector]);
        return written(within, toned, (text) => colour(text.replace('var(--tone)', value)));
      });
      return [written(selectors, plain, colour), ...(toned.length === 0 ? [] : ofTones)];
    })
    .join('');
}

function written(
  selectors: readonly string[],
  declarations: readonly (readonly [string, string])[],
  colour: (value: string) => string,
): string {
  if (declarations.length === 0) return '';
  const lines = declarations.map(([name, value]) => `${name}:${colour(value)}`);
  return `${selectors.join(',')}{${lines.join(';')}}`;
}

/** A value with the light colours for custom properties; the fallback of one that is set nowhere. */
function literal(value: string, aliases: ReadonlyMap<string, string>): string {
  return withoutProperties(value, aliases).replace(/light-dark\(([^(),]+),[^()]*\)/g, '$1');
}

function withoutProperties(value: string, aliases: ReadonlyMap<string, string>): string {
  return value.replace(
    /var\((--[\w-]+)(?:,\s*(var\([^)]*\)|[^)]*))?\)/g,
    (whole, name: string, fallback: string | undefined) => {
      const bare = name.slice(2);
      if (Object.hasOwn(palette, bare)) return palette[bare as ColourName].light;
      const next = aliases.get(name) ?? fallback;
      if (next === undefined) throw new Error(`pictures: no such colour: ${whole}`);
      return literal(next, aliases);
    },
  );
}

function rulesOf(css: string): Rule[] {
  const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/@import[^;]*;/g, '');
  // Conditions hold rules; what is left after them has none within.
  const unconditional = bare.replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...unconditional.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, head = '', body = '']) => {
      const selectors = head
        .split(',')
        .map((selector) => selector.trim().replace(/\s+/g, ' '))
        .filter((selector) => plainSelector.test(selector));
      if (selectors.length === 0) return [];
      const pairs = body.split(';').flatMap((line): [string, string][] => {
        const colon = line.indexOf(':');
        return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
      });
      return [{ selectors, declarations: new Map(pairs) }];
    },
  );
}
