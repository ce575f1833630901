import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';

/** Moves and lines alone: nothing else reaches the page as a drawing. */
const strokes = /^(?:[ML] ?\d{1,3} \d{1,3} ?)+$/;

/** A disclosed signature: its strokes as they were drawn, or the name that was typed instead. */
export function RevealSignature({ value, label }: { readonly value: Opened<unknown>; readonly label: string }) {
  const held = reveal(value) as { readonly strokes?: unknown; readonly name?: unknown } | null;
  if (typeof held?.name === 'string') return <>{`${label}: ${held.name}`}</>;
  if (typeof held?.strokes !== 'string' || !strokes.test(held.strokes)) return <>{label}</>;
  return (
    <svg class="gh-signature" viewBox="0 0 600 200" role="img" aria-label={label} width="240" height="80">
      <path d={held.strokes} fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}
