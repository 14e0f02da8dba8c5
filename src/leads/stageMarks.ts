import type { Shape } from './shapes.ts';

/** A mark of the moving stage as it stands at the first step. */
export interface StageMark {
  readonly shape: Shape;
  readonly isShown: boolean;
}

/**
 * All marks of all steps, each once, in an order that keeps that of every step as far as they agree. A
 * mark that comes later waits unseen where it will first stand.
 */
export function stageMarks(steps: readonly (readonly Shape[])[]): StageMark[] {
  const merged: StageMark[] = [];
  for (const [index, shapes] of steps.entries()) {
    let after = -1;
    for (const shape of shapes) {
      const known = merged.findIndex(({ shape: { key } }) => key === shape.key);
      if (known === -1) merged.splice(after + 1, 0, { shape, isShown: index === 0 });
      after = known === -1 ? after + 1 : known;
    }
  }
  return merged;
}
