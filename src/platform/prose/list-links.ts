import type { Block, Run } from './block.js';
import { plainText } from './read-runs.js';

/** A link in a text: where to, and the words that it stands on. */
export interface Link {
  readonly to: string;
  readonly text: string;
}

/** Every run of words of a text, block by block, in order. */
export function listLines(blocks: readonly Block[]): readonly (readonly Run[])[] {
  return blocks.flatMap((block): readonly (readonly Run[])[] => {
    switch (block.is) {
      case 'heading':
      case 'paragraph':
        return [block.of];
      case 'quote':
        return listLines(block.of);
      case 'list':
        return block.items.flatMap(listLines);
      case 'table':
        return [...block.head, ...block.rows.flat()];
      default:
        return [];
    }
  });
}

/** Every link of a text, in order. */
export function listLinks(blocks: readonly Block[]): readonly Link[] {
  const within = (runs: readonly Run[]): readonly Link[] =>
    runs.flatMap((run) => {
      if (!('of' in run)) return [];
      const own = run.is === 'link' ? [{ to: run.to, text: plainText(run.of) }] : [];
      return [...own, ...within(run.of)];
    });
  return listLines(blocks).flatMap(within);
}
