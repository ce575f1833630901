import type { Language } from '../../../platform/language/browser.js';
import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

interface PageLink {
  readonly href: string;
  readonly text?: Content;
  /** What is there, for a walk through chapters; only where there are no page numbers. */
  readonly label?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

type PageItem =
  | {
      readonly number: string | number;
      readonly href: string;
      readonly isCurrent?: boolean | undefined;
      readonly label?: string | undefined;
      readonly attributes?: Attributes | undefined;
    }
  | { readonly isEllipsis: true };

export interface PaginationProps {
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  /** Numbered pages; a keyset list has none and gives only `previous` and `next`. */
  readonly items?: readonly PageItem[] | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** From one page of a list to the next. */
export function Pagination({ previous, next, items, label, class: className, attributes }: PaginationProps) {
  const language = useLanguage();
  const isBlock = !items && Boolean(previous || next);
  return (
    <nav
      class={names('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
      aria-label={label || words.pagination[language]}
      {...attributes}
    >
      {previous && <Arrow link={previous} way="prev" isBlock={isBlock} language={language} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <Item item={item} language={language} />
          ))}
        </ul>
      )}
      {next && <Arrow link={next} way="next" isBlock={isBlock} language={language} />}
    </nav>
  );
}

function Item({ item, language }: { readonly item: PageItem; readonly language: Language }) {
  if ('isEllipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const page = words.page[language];
  return (
    <li class={names('govuk-pagination__item', item.isCurrent && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.label ?? `${page.charAt(0).toUpperCase()}${page.slice(1)} ${item.number}`}
        aria-current={item.isCurrent ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  );
}

interface ArrowProps {
  readonly link: PageLink;
  readonly way: 'prev' | 'next';
  readonly isBlock: boolean;
  readonly language: Language;
}

function Arrow({ link, way, isBlock, language }: ArrowProps) {
  const isFirst = isBlock || way === 'prev';
  const isPlain = isBlock && !link.label;
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={way} {...link.attributes}>
        {isFirst && <Icon way={way} />}
        <span class={names('govuk-pagination__link-title', isPlain && 'govuk-pagination__link-title--decorated')}>
          {link.text ?? (
            <>
              {words[way === 'prev' ? 'previous' : 'next'][language]}
              <span class="govuk-visually-hidden"> {words.page[language]}</span>
            </>
          )}
        </span>
        {link.label && isBlock && <span class="govuk-visually-hidden">:</span>}
        {link.label && isBlock && <span class="govuk-pagination__link-label">{link.label}</span>}
        {!isFirst && <Icon way={way} />}
      </a>
    </div>
  );
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

function Icon({ way }: { readonly way: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[way]} />
    </svg>
  );
}
