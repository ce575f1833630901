import type { Language } from '../../../platform/language/index.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

/** Who is signed in, the ways about the desk, and the way out. */
export function Account({ name, language }: { readonly name: string; readonly language: Language }) {
  return (
    <form class="gh-account" method="post" action={paths.signOut}>
      <span class="gh-account__name">{name}</span>
      <button class="gh-button-link" type="submit">
        {frameWords.signOut[language]}
      </button>
    </form>
  );
}
