import type { Block } from '../../../platform/prose/browser.js';
import { reveal } from '../../../platform/sealed/browser.js';
import type { Opened } from '../../../platform/sealed/index.js';
import { Prose } from './prose.js';

interface RevealProseProps {
  readonly value: Opened<unknown>;
  /** Which blocks of it are written. It must do nothing else with it. */
  readonly blocks: (value: unknown) => readonly Block[];
  readonly anchor?: string | undefined;
}

/** Disclosed text with structure, a letter for example, as it is read on a page. */
export const RevealProse = ({ value, blocks, anchor }: RevealProseProps) => (
  <Prose blocks={blocks(reveal(value))} anchor={anchor} />
);
