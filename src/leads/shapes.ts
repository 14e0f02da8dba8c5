/** Whose mark it is; a class of the style sheets that gives it a colour. */
export type Tone = 'alibaba' | 'amazon' | 'jd' | 'rival' | 'context' | 'ink';

/**
 * One mark of a drawing. A mark that stands in several steps keeps its key and its tag, and moves from
 * one to the next; one that a step does not list fades where it stands.
 */
export interface Shape {
  readonly key: string;
  readonly tag: 'rect' | 'circle' | 'path' | 'text';
  /** numbers are in units of the drawing */
  readonly attrs: Readonly<Record<string, number | string>>;
  /** the words of a `text` */
  readonly text?: string;
  /** of `styles/staged.css` */
  readonly classes: string;
}

/** How a mark is filled: what is known, what is counted otherwise or only promised, what stands back. */
export type Look = 'solid' | 'hollow' | 'faint' | 'gap';

/** A place and a size in the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** radius of rounded corners */
  readonly rx?: number;
}

/** A bar, column or area. With a width or height of nought it is where it will grow from. */
export function block(key: string, box: Box, tone: Tone, look: Look = 'solid'): Shape {
  return { key, tag: 'rect', attrs: { ...box }, classes: `lead-${tone} staged-${look}` };
}

/** A thin line along an axis: a rectangle, since the ends of lines can't be moved by a style sheet. */
export function rule(
  key: string,
  x: number,
  y: number,
  { width = 1, height = 1, isFirm = false } = {},
): Shape {
  const classes = isFirm ? 'staged-base' : 'staged-rule';
  return { key, tag: 'rect', attrs: { x, y, width, height }, classes };
}

/** A dot. */
export function dot(
  key: string,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  tone: Tone,
  look: Look = 'solid',
): Shape {
  return {
    key,
    tag: 'circle',
    attrs: { cx: x, cy: y, r },
    classes: `lead-${tone} staged-${look}`,
  };
}

/** How words look: quiet as on an axis, firm in ink, or in the colour of what they name. */
export interface WordLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isFirm?: boolean;
  readonly tone?: Tone;
}

/** Words, their baseline at `x`, `y`; a line of them is a shape of its own. */
export function words(
  key: string,
  [x, y]: readonly [number, number],
  text: string,
  { anchor = 'start', isFirm = false, tone }: WordLook = {},
): Shape {
  const classes = [
    'staged-words',
    ...(anchor === 'start' ? [] : [`staged-${anchor}`]),
    ...(isFirm || tone !== undefined ? ['staged-firm'] : []),
    ...(tone === undefined ? [] : [`lead-${tone}`, 'staged-toned']),
  ];
  // A style sheet can move a transform, but not the x and y of a text.
  return {
    key,
    tag: 'text',
    attrs: { transform: `translate(${rounded(x)} ${rounded(y)})` },
    text,
    classes: classes.join(' '),
  };
}

/** A length as drawings print it. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
