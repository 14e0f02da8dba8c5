import type { Camera } from './camera.ts';
import { northAngle, toPlane, type LonLat } from './plane.ts';

// Apart from the rest of the camera, which goes to the browser, where no projection is loaded.
/** The window `km` kilometres wide with `middle` in the middle; north is up there, or at `upright`. */
export function cameraOver(middle: LonLat, km: number, upright = middle): Camera {
  const [x, y] = toPlane(middle);
  return { x: Math.round(x), y: Math.round(y), km, turn: Number(northAngle(upright).toFixed(4)) };
}
