import type { FrameSize } from './camera.ts';

/** The two drawings of each step: for phones and for wider screens. Sizes are in units of the drawing. */
export const leadFrames = {
  narrow: { width: 360, height: 330 },
  wide: { width: 760, height: 640 },
} as const satisfies Record<string, FrameSize>;

export type LeadFrame = keyof typeof leadFrames;

/** Where a label stands, seen from its mark. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** A value for each frame. */
export type ByFrame<Value> = Readonly<Record<LeadFrame, Value>>;
