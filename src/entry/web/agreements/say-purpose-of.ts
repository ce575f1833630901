import type { Language } from '../../../platform/language/index.js';
import { type Declaration, purposesOf } from '../../../work/services/index.js';
import { sayPurpose } from './purpose-words.js';

/**
 * A purpose of a service in words: a further use by its title, another by what it is in the vocabulary. Its code, with
 * spaces, where the service says neither.
 */
export function sayPurposeOf(declaration: Declaration | undefined, id: string, language: Language): string {
  const title = declaration?.uses[id]?.title[language];
  const dpv = declaration && purposesOf(declaration).find((purpose) => purpose.id === id)?.dpv;
  return title ?? (dpv ? sayPurpose(dpv, language) : id.replaceAll('-', ' '));
}
