import { zoomPath } from './zoomPath.ts';
import type { PlanePoint } from './plane.ts';

/** A window on the plane: what stands in its middle, how wide it is, how far the plane is turned. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** kilometres across the frame */
  readonly km: number;
  /** radians clockwise */
  readonly turn: number;
}

/** The size of a drawing in its own units. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Units of the frame to a kilometre. */
export function cameraScale(camera: Camera, frame: FrameSize): number {
  return frame.width / camera.km;
}

/** Where a point of the plane stands in the frame. */
export function toFrame(point: PlanePoint, camera: Camera, frame: FrameSize): [number, number] {
  const scale = cameraScale(camera, frame);
  const [right, down] = [(point[0] - camera.x) * scale, (point[1] - camera.y) * scale];
  const [cos, sin] = [Math.cos(camera.turn), Math.sin(camera.turn)];
  return [
    tenth(frame.width / 2 + right * cos - down * sin),
    tenth(frame.height / 2 + right * sin + down * cos),
  ];
}

/** The same as `toFrame`, as the `transform` of an SVG group drawn in plane units. */
export function cameraTransform(camera: Camera, frame: FrameSize): string {
  const scale = Number(cameraScale(camera, frame).toPrecision(5));
  const degrees = Number(((camera.turn * 180) / Math.PI).toFixed(2));
  const middle = `translate(${frame.width / 2} ${frame.height / 2})`;
  return `${middle} rotate(${degrees}) scale(${scale}) translate(${tenth(-camera.x)} ${tenth(-camera.y)})`;
}

/** A way from one window to another. */
export interface CameraFlight {
  /** how far it seems to the eye: zooming and panning weighed against each other */
  readonly length: number;
  /** the window at a share of the way between 0 and 1; the last is the very window flown to */
  at(share: number): Camera;
}

/** The smoothest flight between two windows (van Wijk and Nuij), turning evenly on the way. */
export function cameraFlight(from: Camera, to: Camera): CameraFlight {
  const zoom = zoomPath([from.x, from.y, from.km], [to.x, to.y, to.km]);
  return {
    length: zoom.length,
    at: (share) => {
      if (share >= 1) return to;
      const [x, y, km] = zoom.at(share);
      return { x, y, km, turn: from.turn + (to.turn - from.turn) * share };
    },
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
