import { type Block, plainText } from '../../platform/prose/index.js';

/** A part of a guide: a page of its own behind the guide's address. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A guide's parts, each begun by a heading of the first level; what stands before the first belongs to it. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { id: string; title: string; blocks: Block[] }[] = [];
  const before: Block[] = [];
  for (const block of blocks) {
    if (block.is === 'heading' && block.level === 1)
      parts.push({ id: block.id, title: plainText(block.of), blocks: parts.length === 0 ? [...before] : [] });
    else (parts.at(-1)?.blocks ?? before).push(block);
  }
  return parts;
}
