import type { ContentPage } from '../../../../work/content/index.js';

/** How a page stands, as the desk says it. */
export function stateOf({ published, written, removedAt }: ContentPage) {
  if (published === undefined) return removedAt ? 'removed' : 'unpublished';
  return published === written ? 'published' : 'changed';
}
