import { block, dot, rounded, type Look, type Shape } from './shapes.ts';

/** How large a mark is, and how it is filled. */
interface MarkLook {
  readonly r: number;
  readonly look: Look;
}

/** The mark of a company: a circle for Alibaba, a square for Amazon, a triangle for JD. */
export function companyMark(
  key: string,
  company: 'alibaba' | 'amazon' | 'jd',
  [x, y]: readonly [x: number, y: number],
  { r, look }: MarkLook,
): Shape {
  if (company === 'alibaba') return dot(key, { x: rounded(x), y: rounded(y), r }, company, look);
  const half = rounded(r * 0.9);
  const [top, foot] = [rounded(y - half), rounded(y + half)];
  if (company === 'amazon') {
    const box = { x: rounded(x - half), y: top, width: half * 2, height: half * 2 };
    return block(key, box, company, look);
  }
  const d = `M${rounded(x - r)} ${foot}L${rounded(x)} ${top}L${rounded(x + r)} ${foot}Z`;
  return { key, tag: 'path', attrs: { d }, classes: `lead-${company} staged-${look}` };
}
