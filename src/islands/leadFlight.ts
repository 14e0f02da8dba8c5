import { cameraFlight, type Camera } from '../geo/camera.ts';

const shortestMs = 700;
const longestMs = 1500;

/**
 * Moves the camera from one window to another, calling `move` once a frame; at once where nobody sees it
 * or the reader wants no motion. Returns what stops the flight.
 */
export function fly(
  from: Camera,
  to: Camera,
  isShown: boolean,
  move: (camera: Camera) => void,
): () => void {
  if (from === to) return () => undefined;
  if (!isShown || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    move(to);
    return () => undefined;
  }
  const flight = cameraFlight(from, to);
  const lasting = Math.min(longestMs, Math.max(shortestMs, flight.length * 500));
  const start = performance.now();
  let request = requestAnimationFrame(function next(now) {
    const share = Math.min(1, Math.max(0, (now - start) / lasting));
    move(flight.at(eased(share)));
    if (share < 1) request = requestAnimationFrame(next);
  });
  return () => {
    cancelAnimationFrame(request);
  };
}

function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
