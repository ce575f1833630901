import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

interface Crumb {
  readonly text: Content;
  /** Absent for the page itself. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface BreadcrumbsProps {
  readonly items: readonly Crumb[];
  /** Shows only the first and the last on a phone. */
  readonly collapseOnMobile?: boolean | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** Where this page stands in the site. */
export function Breadcrumbs({ items, collapseOnMobile, label, class: className, attributes }: BreadcrumbsProps) {
  const language = useLanguage();
  const collapse = collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile';
  return (
    <nav
      class={names('govuk-breadcrumbs', className, collapse)}
      {...attributes}
      aria-label={label ?? words.breadcrumb[language]}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
