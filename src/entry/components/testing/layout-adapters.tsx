import {
  BackLink,
  Breadcrumbs,
  GenericHeader,
  LanguageNavigation,
  Pagination,
  PhaseBanner,
  ServiceNavigation,
  SkipLink,
} from '../index.js';
import type { Adapter } from './form-adapters.js';
import { attributesOf, content, type Given, present } from './given.js';

const shape = (given: Given) => ({ class: given.classes, attributes: attributesOf(given.attributes) });

const backLink: Adapter = (given) => (
  <BackLink {...shape(given)} href={given.href || '#'} text={content(given.html, given.text)} />
);

const breadcrumbs: Adapter = (given) => (
  <Breadcrumbs
    {...shape(given)}
    collapseOnMobile={given.collapseOnMobile}
    label={given.labelText}
    items={present(given.items).map((item) => ({
      text: content(item.html, item.text),
      href: item.href,
      attributes: attributesOf(item.attributes),
    }))}
  />
);

const arrow = (given: Given | undefined) =>
  given?.href
    ? {
        href: given.href,
        text: content(given.html, given.text),
        label: given.labelText,
        attributes: attributesOf(given.attributes),
      }
    : undefined;

const pagination: Adapter = (given) => (
  <Pagination
    {...shape(given)}
    label={given.landmarkLabel}
    previous={arrow(given.previous)}
    next={arrow(given.next)}
    items={
      given.items &&
      present(given.items)
        .filter((item) => Object.keys(item).length > 0)
        .map((item) =>
          item.ellipsis
            ? { isEllipsis: true }
            : {
                number: item.number ?? 0,
                href: item.href as string,
                isCurrent: item.current,
                label: item.visuallyHiddenText,
                attributes: attributesOf(item.attributes),
              },
        )
    }
  />
);

const phaseBanner: Adapter = (given) => (
  <PhaseBanner
    {...shape(given)}
    tag={{ children: content(given.tag?.html, given.tag?.text), class: given.tag?.classes }}
  >
    {content(given.html, given.text)}
  </PhaseBanner>
);

const skipLink: Adapter = (given) => (
  <SkipLink {...shape(given)} href={given.href} text={content(given.html, given.text)} />
);

const serviceNavigation: Adapter = (given) => {
  const items = present(given.navigation);
  return (
    <ServiceNavigation
      {...shape(given)}
      serviceName={given.serviceName}
      serviceUrl={given.serviceUrl}
      isCollapsible={given.collapseNavigationOnMobile ?? items.length > 1}
      menuText={given.menuButtonText}
      menuLabel={given.menuButtonLabel}
      navigationLabel={given.navigationLabel}
      navigationId={given.navigationId}
      navigationClass={given.navigationClasses}
      label={given.ariaLabel}
      items={items.map((item) => ({
        text: content(item.html, item.text),
        href: item.href,
        isCurrent: item.current,
        isActive: item.active,
        attributes: attributesOf(item.attributes),
      }))}
    />
  );
};

const languageNavigation: Adapter = (given) => (
  <LanguageNavigation
    {...shape(given)}
    label={given.ariaLabel}
    items={present(given.items).map((item) => ({
      text: content(item.html, item.text),
      href: item.href,
      lang: item.lang,
      hreflang: item.hrefLang,
      isCurrent: item.current,
      dir: item.dir as 'ltr' | undefined,
      description: item.languageDescriptionText,
      class: item.classes,
      attributes: attributesOf(item.attributes),
    }))}
  />
);

const genericHeader: Adapter = (given) => (
  <GenericHeader
    {...shape(given)}
    url={given.url}
    containerClass={given.containerClasses}
    logo={content(given.logoHtml, given.logoText)}
  />
);

export const layoutAdapters: Readonly<Record<string, Adapter>> = {
  'back-link': backLink,
  breadcrumbs,
  'generic-header': genericHeader,
  'language-navigation': languageNavigation,
  pagination,
  'phase-banner': phaseBanner,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
};
