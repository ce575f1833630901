import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

interface LanguageLink {
  readonly text: Content;
  /** The same page in that language; absent for the one in use. */
  readonly href?: string | undefined;
  readonly lang?: string | undefined;
  readonly hreflang?: string | undefined;
  readonly isCurrent?: boolean | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly description?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface LanguageNavigationProps {
  readonly items: readonly LanguageLink[];
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The same page in another language, each language named in itself. */
export function LanguageNavigation({ items, label, class: className, attributes }: LanguageNavigationProps) {
  const language = useLanguage();
  return (
    <nav
      class={names('govuk-language-navigation', className)}
      {...attributes}
      aria-label={label ?? words.language[language]}
    >
      <ul class="govuk-language-navigation__list">
        {items.map((item) => (
          <li class="govuk-language-navigation__list-item">
            {item.isCurrent || !item.href ? <Here item={item} /> : <There item={item} href={item.href} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Here({ item }: { readonly item: LanguageLink }) {
  return (
    <span
      class={names('govuk-language-navigation__text', item.class)}
      aria-current="true"
      lang={item.lang}
      dir={item.dir}
      {...item.attributes}
    >
      {item.text}
    </span>
  );
}

function There({ item, href }: { readonly item: LanguageLink; readonly href: string }) {
  return (
    <a
      class={names('govuk-language-navigation__link', item.class)}
      href={href}
      rel="alternate"
      lang={item.lang}
      hreflang={item.hreflang ?? item.lang}
      dir={item.dir}
      {...item.attributes}
    >
      {item.text}
      {item.description && <span class="govuk-visually-hidden"> {item.description}</span>}
    </a>
  );
}
