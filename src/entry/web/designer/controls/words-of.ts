import { isGroup } from '../../../../work/services/index.js';

/** A text in each language as far as it is there; a text that stands for all is taken as English. */
export function wordsOf(value: unknown): { readonly en: string; readonly cy: string } {
  if (typeof value === 'string') return { en: value, cy: '' };
  const { en, cy } = isGroup(value) ? value : {};
  return { en: typeof en === 'string' ? en : '', cy: typeof cy === 'string' ? cy : '' };
}

/** The same as a declaration has it: a language that nothing was written in is not there, so that it is found. */
export function toWords({ en, cy }: { readonly en: string; readonly cy: string }): unknown {
  const both = { ...(en.trim() ? { en: en.trim() } : {}), ...(cy.trim() ? { cy: cy.trim() } : {}) };
  return Object.keys(both).length > 0 ? both : undefined;
}
