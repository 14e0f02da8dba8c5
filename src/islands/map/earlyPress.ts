const controls = 'button, input[type="checkbox"]';

/**
 * Holds presses on controls that do not obey yet, and returns what to call once they do: it repeats the last of them.
 * A control is known by its place, as new elements may stand there by then.
 */
export function holdPresses(root: HTMLElement): () => void {
  let last = -1;
  const hold = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target.closest(controls) : null;
    if (!pressed) return;
    last = [...root.querySelectorAll(controls)].indexOf(pressed);
    event.preventDefault();
  };
  root.addEventListener('click', hold, true);
  return () => {
    root.removeEventListener('click', hold, true);
    root.querySelectorAll<HTMLElement>(controls)[last]?.click();
  };
}
