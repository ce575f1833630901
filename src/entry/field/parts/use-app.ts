import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Language, Words } from '../../../platform/language/browser.js';
import type { Model, State } from '../model/model.js';

interface App {
  readonly model: Model;
  readonly language: Language;
}

export const AppContext = createContext<App | undefined>(undefined);

interface Used extends App {
  readonly state: State;
  /** A pair of words in the page's language. */
  say(words: Words): string;
}

/** The model, its state now, and the page's language; whoever uses it is drawn anew with each change. */
export function useApp(): Used {
  const app = useContext(AppContext);
  if (!app) throw new Error('This is no part of the field app.');
  const { model, language } = app;
  const [state, show] = useState(model.get());
  useLayoutEffect(() => {
    // What changed between the first drawing and now was heard by nobody.
    show(model.get());
    return model.hear(() => show(model.get()));
  }, [model]);
  return { model, language, state, say: (words) => words[language] };
}

/** The words of the page's language, for what is not drawn anew with each change. */
export function useSay(): (words: Words) => string {
  const app = useContext(AppContext);
  return (words) => words[app?.language ?? 'en'];
}
