import { useLanguage } from '../language.js';
import { type Attributes, type Content, names } from '../piece.js';
import { words } from '../words.js';

interface NavigationItem {
  readonly text: Content;
  readonly href?: string | undefined;
  /** This is the very page. */
  readonly isCurrent?: boolean | undefined;
  /** The page is somewhere below this. */
  readonly isActive?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ServiceNavigationProps {
  readonly serviceName?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly items?: readonly NavigationItem[] | undefined;
  /** Offers a script a button that folds the links on a phone; without a script they are all there. */
  readonly isCollapsible?: boolean | undefined;
  readonly menuText?: string | undefined;
  readonly menuLabel?: string | undefined;
  readonly navigationLabel?: string | undefined;
  readonly navigationId?: string | undefined;
  readonly navigationClass?: string | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The button does nothing without a script, so it is not there until one shows it. */
const untilScripted = { hidden: true, 'aria-hidden': true } as const;

/** The name of the service and its pages. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const language = useLanguage();
  const shared = {
    class: names('govuk-service-navigation', props.class),
    'data-module': 'govuk-service-navigation',
    ...props.attributes,
  };
  const inner = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        {props.serviceName && <Name name={props.serviceName} url={props.serviceUrl} />}
        {props.items && props.items.length > 0 && <Links {...props} items={props.items} />}
      </div>
    </div>
  );
  if (!props.serviceName) return <div {...shared}>{inner}</div>;
  return (
    <section aria-label={props.label ?? words.serviceInformation[language]} {...shared}>
      {inner}
    </section>
  );
}

function Name({ name, url }: { readonly name: string; readonly url: string | undefined }) {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

function Links(props: ServiceNavigationProps & { readonly items: readonly NavigationItem[] }) {
  const language = useLanguage();
  const menu = props.menuText || words.menu[language];
  const id = props.navigationId || 'navigation';
  return (
    <nav
      aria-label={props.navigationLabel || menu}
      class={names('govuk-service-navigation__wrapper', props.navigationClass)}
    >
      {props.isCollapsible && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={props.menuLabel && props.menuLabel !== menu ? props.menuLabel : undefined}
          {...untilScripted}
        >
          {menu}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {props.items.map((item) => (
          <Item item={item} />
        ))}
      </ul>
    </nav>
  );
}

function Item({ item }: { readonly item: NavigationItem }) {
  const isHere = item.isActive || item.isCurrent;
  const current = isHere ? (item.isCurrent ? 'page' : 'true') : undefined;
  // Readers who set their own colours lose the bar under the link; the strong stays.
  const text = isHere ? <strong class="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text;
  return (
    <li class={names('govuk-service-navigation__item', isHere && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a class="govuk-service-navigation__link" href={item.href} aria-current={current} {...item.attributes}>
          {text}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={current}>
          {text}
        </span>
      )}
    </li>
  );
}
