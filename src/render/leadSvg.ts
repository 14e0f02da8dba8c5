import { stagedFrames, type FrameName } from '../leads/frames.ts';
import { rounded, type Shape } from '../leads/shapes.ts';
import type { StageMark } from '../leads/stageMarks.ts';
import { escapeXml } from './escapeXml.ts';

/** A drawing as SVG, named for those who do not see it; unseen marks keep their place. */
export function leadSvg(marks: readonly StageMark[], frame: FrameName, alt: string): string {
  const { width, height } = stagedFrames[frame];
  const head = `class="lead-map lead-map-${frame}" viewBox="0 0 ${width} ${height}"`;
  const drawn = marks.map(({ shape, isShown }) => markSvg(shape, isShown)).join('');
  return `<svg ${head} role="img" aria-label="${escapeXml(alt)}">${drawn}</svg>`;
}

function markSvg({ key, tag, attrs, text = '', classes }: Shape, isShown: boolean): string {
  const all = { 'data-key': key, class: classes, ...attrs, ...(isShown ? {} : { opacity: 0 }) };
  const written = Object.entries(all).map(
    ([name, value]) =>
      ` ${name}="${escapeXml(String(typeof value === 'number' ? rounded(value) : value))}"`,
  );
  return `<${tag}${written.join('')}>${escapeXml(text)}</${tag}>`;
}
