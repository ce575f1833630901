import type { ComponentChildren } from 'preact';

/** What may stand between two tags: text, or components. Never a string of HTML. */
export type Content = ComponentChildren;

/** Further attributes of an element: `data-…`, `title`, `lang`; never `style` or `on…`, which the site's policy refuses. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A part of a component that may need more than its words. */
export interface Part {
  readonly text: Content;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Plain words, or words with a class or attributes of their own. */
export type Piece = string | Part;

export const toPart = <Kind extends Part>(piece: string | Kind): Part | Kind =>
  typeof piece === 'string' ? { text: piece } : piece;

/** Joins the names that hold; undefined when none does. */
export function names(...given: readonly (string | false | undefined)[]): string | undefined {
  let joined = '';
  for (const name of given) if (name) joined = joined === '' ? name : `${joined} ${name}`;
  return joined === '' ? undefined : joined;
}
