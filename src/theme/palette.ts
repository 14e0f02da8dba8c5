/**
 * The colours of the site, light and dark. Pages take them as custom properties from
 * `styles/tokens.css` (a test holds the two alike); files that stand alone get the light literals.
 */
export const palette = {
  paper: { light: '#fbf8f2', dark: '#12161c' },
  raised: { light: '#ffffff', dark: '#1a2028' },
  ink: { light: '#1d1b18', dark: '#e9e4da' },
  muted: { light: '#625d55', dark: '#a8a297' },
  rule: { light: '#d9d2c5', dark: '#343b45' },
  land: { light: '#e9e4d9', dark: '#242b35' },
  sea: { light: '#fbf8f2', dark: '#12161c' },
  border: { light: '#c9c1b2', dark: '#3d4653' },
  link: { light: '#1f4e79', dark: '#8db8e8' },
  alibaba: { light: '#b8500c', dark: '#f0924a' },
  amazon: { light: '#1f4e8c', dark: '#7fb0ee' },
  jd: { light: '#a3123a', dark: '#f07f98' },
  rival: { light: '#5c6b3f', dark: '#a9b98a' },
  context: { light: '#746e65', dark: '#8c8f96' },
} as const;

export type ColourName = keyof typeof palette;

/** A colour as pages use it: a custom property that follows the reader's scheme. */
export function cssColour(name: ColourName): string {
  return `var(--${name})`;
}
