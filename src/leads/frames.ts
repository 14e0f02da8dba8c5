/** The two drawings of each step: for phones and for wider screens. Sizes are in units of the drawing. */
export const stagedFrames = {
  narrow: { width: 350, height: 310 },
  wide: { width: 660, height: 520 },
} as const;

export type FrameName = keyof typeof stagedFrames;

export const frameNames = Object.keys(stagedFrames) as FrameName[];

/** What a drawing is made for. */
export interface StagedFrame {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
}
