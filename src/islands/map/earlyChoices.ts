type Choice = (control: Control) => void;
type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement;

/**
 * Holds what a reader does to controls that do not obey yet, and returns what to call once they do: it does the same
 * again, in the same order, each control's last choice alone.
 */
export function holdChoices(root: HTMLElement): () => void {
  const held = new Map<Control, Choice>();
  const letGo = new AbortController();
  const hold = (control: Control, choice: Choice): void => {
    held.delete(control);
    held.set(control, choice);
  };
  const on = (type: string, listen: (event: Event) => void): void =>
    root.addEventListener(type, listen, { capture: true, signal: letGo.signal });

  on('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) hold(button, () => button.click());
  });
  for (const type of ['input', 'change']) {
    on(type, ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox')
        hold(target, tick(target.checked));
      else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        hold(target, enter(target.value));
    });
  }
  on('submit', (event) => event.preventDefault());

  return () => {
    letGo.abort();
    for (const [control, choice] of held) if (control.isConnected) choice(control);
  };
}

/** The address may have asked for the same: then nothing is to be pressed. */
function tick(wanted: boolean): Choice {
  return (control) => {
    if ('checked' in control && control.checked !== wanted) control.click();
  };
}

function enter(value: string): Choice {
  return (control) => {
    control.value = value;
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
  };
}
