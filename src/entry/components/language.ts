import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../platform/language/browser.js';

/** The language of the page; `<Page>` sets it, so that a component finds its own words without being told each time. */
export const PageLanguage = createContext<Language>('en');

export const useLanguage = (): Language => useContext(PageLanguage);
