/** Pixels to the right of and below the place fanned out. */
export interface FanPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where to draw the marks of one place so that each can be told and hit: on rings round it, the first
 * mark on top, then clockwise, a further ring where one is full. No two marks, nor a mark and the
 * place, are nearer to each other than `spacing` pixels.
 */
export function fan(count: number, spacing: number): FanPoint[] {
  const points: FanPoint[] = [];
  for (let ring = 0; points.length < count; ring += 1) {
    const radius = spacing * (1.5 + ring);
    const room = Math.floor(Math.PI / Math.asin(spacing / (2 * radius)));
    const here = Math.min(room, count - points.length);
    for (let index = 0; index < here; index += 1) {
      const angle = (2 * Math.PI * index) / here - Math.PI / 2;
      points.push({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return points;
}

/** How far the outermost mark of a fan stands from its place. */
export function fanRadius(count: number, spacing: number): number {
  return fan(count, spacing).reduce((far, { x, y }) => Math.max(far, Math.hypot(x, y)), 0);
}
