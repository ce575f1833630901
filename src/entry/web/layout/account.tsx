import type { Language } from '../../../platform/language/index.js';
import type { PageRequest } from '../page.js';
import { paths } from '../paths.js';
import { frameWords } from './words.js';

/** Who is signed in, the ways about the desk, and the way out. */
export function Account({ name, language }: { readonly name: string; readonly language: Language }) {
  return (
    <form class="gh-account" method="post" action={paths.signOut}>
      <a class="govuk-link gh-account__name" href={paths.me}>
        {name}
      </a>
      <button class="gh-button-link" type="submit">
        {frameWords.signOut[language]}
      </button>
    </form>
  );
}

/** A resident's way to their own pages, or to signing in. It goes by the cookie alone, so that no public page waits for it. */
export function ToAccount({ frame }: { readonly frame: Pick<PageRequest, 'language' | 'isSignedIn'> }) {
  const { language, isSignedIn } = frame;
  return (
    <a class="govuk-link" href={isSignedIn ? paths.account : paths.signIn}>
      {isSignedIn ? frameWords.account[language] : frameWords.signIn[language]}
    </a>
  );
}
