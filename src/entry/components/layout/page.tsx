import type { Language } from '../../../platform/language/browser.js';
import { PageLanguage } from '../language.js';
import { type Content, names } from '../piece.js';
import { words } from '../words.js';
import { BackLink, type BackLinkProps } from './back-link.js';
import { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.js';
import { PhaseBanner } from './phase-banner.js';
import { ServiceNavigation, type ServiceNavigationProps } from './service-navigation.js';
import { SiteFooter, type SiteFooterProps } from './site-footer.js';
import { SiteHeader } from './site-header.js';
import { SkipLink } from './skip-link.js';

export interface PageProps {
  readonly language: Language;
  /** What this page is, usually its `h1`; the title adds the service and the place. */
  readonly title: string;
  readonly service?: string | undefined;
  /** The place's name in the page's language. */
  readonly place: string;
  readonly home?: string | undefined;
  /** This page in the other language: its own path and query with `lang` set. */
  readonly otherLanguage: string;
  /** True when answers were refused: the title then says so first. */
  readonly hasErrors?: boolean | undefined;
  readonly navigation?: ServiceNavigationProps | undefined;
  readonly breadcrumbs?: BreadcrumbsProps | undefined;
  readonly back?: BackLinkProps | undefined;
  /** Who is signed in and the way out. */
  readonly account?: Content;
  /** Given, a banner says that this is a demonstration. */
  readonly demo?: Content;
  readonly footer: SiteFooterProps;
  /** `desk` is wider and denser, for those who work here all day. */
  readonly variant?: 'public' | 'desk' | undefined;
  /** Where styles and scripts are; `/assets/` when absent. */
  readonly assets?: string | undefined;
  /** A style sheet of the place's own, which may set the `--guildhall-…` properties. */
  readonly brand?: string | undefined;
  readonly children?: Content;
}

/** A whole page: everything but the doctype. No inline script or style, so that the strictest content policy holds. */
export function Page(props: PageProps) {
  const { language } = props;
  const isDesk = props.variant === 'desk';
  return (
    <PageLanguage.Provider value={language}>
      <html class="govuk-template" lang={language}>
        <Head {...props} />
        <body class={names('govuk-template__body', 'gh-page', isDesk && 'gh-page--desk')}>
          <SkipLink />
          <header>
            <SiteHeader
              place={props.place}
              home={props.home ?? '/'}
              language={language}
              otherLanguage={props.otherLanguage}
              account={props.account}
            />
            {props.navigation && <ServiceNavigation {...props.navigation} />}
          </header>
          <div class="gh-page__middle">
            {props.demo && <PhaseBanner tag={{ children: words.demo[language] }}>{props.demo}</PhaseBanner>}
            <div class="govuk-width-container">
              {props.breadcrumbs && <Breadcrumbs {...props.breadcrumbs} />}
              {props.back && <BackLink {...props.back} />}
              <main class="govuk-main-wrapper" id="content" tabIndex={-1}>
                {props.children}
              </main>
            </div>
          </div>
          <SiteFooter {...props.footer} />
        </body>
      </html>
    </PageLanguage.Provider>
  );
}

function Head(props: PageProps) {
  const assets = props.assets ?? '/assets/';
  const title = [props.title, props.service === props.title ? undefined : props.service, props.place];
  const said = title.filter(Boolean).join(' – ');
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.hasErrors ? `${words.error[props.language]}: ${said}` : said}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <link rel="alternate" hreflang={props.language === 'en' ? 'cy' : 'en'} href={props.otherLanguage} />
      <link rel="icon" type="image/svg+xml" href={`${assets}guildhall.svg`} />
      <link rel="stylesheet" href={`${assets}guildhall.css`} />
      {props.brand && <link rel="stylesheet" href={props.brand} />}
      <script type="module" src={`${assets}enhance.js`} />
    </head>
  );
}
