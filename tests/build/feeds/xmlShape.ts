import { XmlElement } from 'libxml2-wasm';

/** What an element must be like; whatever is not named here is refused. */
export interface Shape {
  /** what its text must match; an element without it holds no text of its own */
  readonly text?: RegExp;
  /** needed, unless the name ends in `?` */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly children?: Readonly<Record<string, Child>>;
}

export interface Child extends Shape {
  /** how often it stands there: once where absent */
  readonly times?: 'once' | 'optional' | 'any' | 'some';
}

/** Where an element is unlike its shape, one line each, with its line in the file. */
export function shapeFaults(element: XmlElement, shape: Shape): string[] {
  const children = elementsIn(element);
  const counts = Object.entries(shape.children ?? {}).flatMap(([name, { times = 'once' }]) => {
    const count = children.filter((child) => nameOf(child) === name).length;
    return fits[times](count) ? [] : [`${nameOf(element)}: ${name}, ${times}: ${count}`];
  });
  const within = children.flatMap((child) => {
    const own = shape.children?.[nameOf(child)];
    if (own === undefined) return [`${nameOf(element)}: may not hold: ${nameOf(child)}`];
    return shapeFaults(child, own);
  });
  const text = children.length > 0 ? '' : element.content.trim();
  const isTold = (shape.text ?? /^$/).test(text);
  const faults = [...counts, ...attributeFaults(element, shape), ...within];
  return isTold ? faults : [...faults, `${nameOf(element)}: ${text}`];
}

const fits = {
  once: (count: number) => count === 1,
  optional: (count: number) => count <= 1,
  some: (count: number) => count >= 1,
  any: () => true,
};

function attributeFaults(element: XmlElement, { attributes = {} }: Shape): string[] {
  const held = new Map(
    element.attrs.map((own) => [
      own.prefix === '' ? own.name : `${own.prefix}:${own.name}`,
      own.value,
    ]),
  );
  const wrong = Object.entries(attributes).flatMap(([name, pattern]) => {
    const value = held.get(name.replace('?', ''));
    held.delete(name.replace('?', ''));
    if (value === undefined)
      return name.endsWith('?') ? [] : [`${nameOf(element)}: has no ${name}`];
    return pattern.test(value) ? [] : [`${nameOf(element)}: ${name}: ${value}`];
  });
  return [...wrong, ...[...held.keys()].map((name) => `${nameOf(element)}: may not have: ${name}`)];
}

const namespaces: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
};

function nameOf({ name, namespaceUri }: XmlElement): string {
  return namespaceUri === '' ? name : `${namespaces[namespaceUri] ?? `{${namespaceUri}}`}${name}`;
}

function elementsIn(element: XmlElement): XmlElement[] {
  return element.find('*').filter((node) => node instanceof XmlElement);
}
