import { families } from '../typeset/siteFonts.ts';
import { isWritable } from '../typeset/textWidth.ts';

const texts = /(<(?:text|tspan)\b[^>]*>)([^<]+)/g;
const entity = /&[#\w]+;/g;
// Without the halo, which would lie on the letter before it.
const raise = 'font-size="65%" baseline-shift="super" stroke="none"';
const raised: Readonly<Record<string, string>> = { '²': '2', '³': '3' };

/**
 * Spells the texts of an SVG with what our fonts have: the sans has no exponents, and resvg would set the
 * whole line in another font. Throws where a font lacks a character, for it would be an empty box.
 */
export function spellInFonts(svg: string): string {
  return svg.replace(texts, (_, tag: string, text: string) => {
    const family = tag.includes(families.serif.name) ? 'serif' : 'sans';
    const spelled = text.replace(/[²³]/g, (exponent) =>
      isWritable(exponent, family) ? exponent : `<tspan ${raise}>${raised[exponent] ?? ''}</tspan>`,
    );
    const plain = spelled.replace(entity, '').replace(/<[^>]+>/g, '');
    const lacked = Array.from(plain).find((character) => !isWritable(character, family));
    if (lacked !== undefined)
      throw new Error(`pictures: ${families[family].name} has no character: ${lacked} in ${text}`);
    return tag + spelled;
  });
}
