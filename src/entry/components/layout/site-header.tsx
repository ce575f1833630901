import type { Language } from '../../../platform/language/browser.js';
import type { Content } from '../piece.js';
import { GenericHeader } from './generic-header.js';
import { LanguageNavigation } from './language-navigation.js';
import { Mark } from './mark.js';

export interface SiteHeaderProps {
  readonly place: string;
  /** The address of the place's own picture. */
  readonly logo?: string | undefined;
  readonly home: string;
  readonly language: Language;
  readonly otherLanguage: string;
  /** Who is signed in and the way out, for the desk. */
  readonly account?: Content;
}

/** The place's name and mark, and the same page in the other language. */
export function SiteHeader({ place, logo, home, language, otherLanguage, account }: SiteHeaderProps) {
  const there = (own: Language) => (own === language ? undefined : otherLanguage);
  return (
    <GenericHeader
      url={home}
      class="gh-header"
      logo={
        <span class="gh-header__brand">
          {logo ? <img class="gh-logo" src={logo} alt="" /> : <Mark />}
          <span class="gh-header__place">{place}</span>
        </span>
      }
    >
      <div class="gh-header__end">
        {account}
        <LanguageNavigation
          items={[
            { text: 'English', lang: 'en', href: there('en') },
            { text: 'Cymraeg', lang: 'cy', href: there('cy') },
          ]}
        />
      </div>
    </GenericHeader>
  );
}
