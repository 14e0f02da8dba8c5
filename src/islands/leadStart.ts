import type { ComponentProps } from 'svelte';
import type LeadStage from './LeadStage.svelte';

/**
 * Brings the lead map to life when its stage comes on the screen; where the style sheet shows stills
 * instead, it never does. Props are read from the page's `[data-lead-props]`.
 *
 * Astro's own islands put an inline script before the first of them, and browsers hold back what follows
 * such a script until they have painted once: the map would appear a frame later than its bytes.
 */
export function startLead(): void {
  const target = document.querySelector('[data-lead-stage]');
  const stage = target?.firstElementChild;
  const props = document.querySelector('[data-lead-props]')?.textContent;
  if (!target || !stage || !props) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void wake(target, JSON.parse(props) as ComponentProps<typeof LeadStage>);
  });
  observer.observe(stage);
}

async function wake(target: Element, props: ComponentProps<typeof LeadStage>): Promise<void> {
  const [{ hydrate }, { default: component }] = await Promise.all([
    import('./hydrate.ts'),
    import('./LeadStage.svelte'),
  ]);
  hydrate(component, { target, props });
}
