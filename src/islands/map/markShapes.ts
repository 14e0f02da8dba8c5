import type { CompanyId } from '../../atlas/model.ts';

/** The outline of a company's mark round its own middle; `radius` is a circle's of the same weight. */
export function outline(company: CompanyId | 'any', radius: number): string {
  const part = partOf(radius);
  switch (company) {
    case 'amazon':
      return `M${-part(0.92)} ${-part(0.92)}h${part(1.84)}v${part(1.84)}h${-part(1.84)}z`;
    case 'jd':
      return `M0 ${-part(1.17)}L${part(1.14)} ${part(0.8)}H${-part(1.14)}z`;
    case 'rival':
      return `M0 ${-part(1.17)}L${part(1.17)} 0L0 ${part(1.17)}L${-part(1.17)} 0z`;
    case 'alibaba':
    case 'any':
      return `M${-part(1)} 0a${part(1)} ${part(1)} 0 1 1 ${part(2)} 0a${part(1)} ${part(1)} 0 1 1 ${-part(2)} 0z`;
  }
}

/** A mark of several companies: no company's own outline, but an octagon, of the same weight. */
export function severalOutline(radius: number): string {
  const part = partOf(radius);
  const [side, cut] = [part(0.8), part(0.57)];
  return `M${-part(0.4)} ${-part(0.97)}h${side}l${cut} ${cut}v${side}l${-cut} ${cut}h${-side}l${-cut} ${-cut}v${-side}z`;
}

/** Writes shares of a radius, to a hundredth of a pixel. */
function partOf(radius: number): (share: number) => number {
  return (share) => Math.round(radius * share * 100) / 100;
}
