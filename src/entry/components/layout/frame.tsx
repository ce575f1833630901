import type { VNode } from 'preact';
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import type { Language } from '../../../platform/language/browser.js';
import { PageLanguage } from '../language.js';
import { names } from '../piece.js';
import { words } from '../words.js';
import { PhaseBanner } from './phase-banner.js';
import { SiteFooter, type SiteFooterProps } from './site-footer.js';
import { SiteHeader } from './site-header.js';
import { SkipLink } from './skip-link.js';

/** What many pages have in common. */
export interface FrameProps {
  readonly language: Language;
  /** The place's name in the page's language. */
  readonly place: string;
  readonly home?: string | undefined;
  /** Given, a banner says that this is a demonstration. */
  readonly demo?: string | undefined;
  readonly footer: SiteFooterProps;
  /** `desk` is wider and denser, for those who work here all day. */
  readonly variant?: 'public' | 'desk' | undefined;
  /** Where styles and scripts are; `/assets/` when absent. */
  readonly assets?: string | undefined;
  /** A style sheet of the place's own, which may set the `--guildhall-…` properties. */
  readonly brand?: string | undefined;
  /** The address of the place's own picture, in the stead of the house's mark. */
  readonly logo?: string | undefined;
}

/** What is one page's own, by the name of its hole in the frame. */
interface Holes {
  readonly title: string;
  readonly otherLanguage: string;
  readonly account: VNode | undefined;
  readonly navigation: VNode | undefined;
  readonly breadcrumbs: VNode | undefined;
  readonly back: VNode | undefined;
  readonly main: VNode;
}

type Hole = keyof Holes;

/** No text has this character: it stands for a hole while the frame is rendered. */
const edge = '\u0000';
const hole = (name: Hole): string => `${edge}${name}${edge}`;

function Frame(props: FrameProps) {
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
              logo={props.logo}
              home={props.home ?? '/'}
              language={language}
              otherLanguage={hole('otherLanguage')}
              account={hole('account')}
            />
            {hole('navigation')}
          </header>
          <div class="gh-page__middle">
            {props.demo && <PhaseBanner tag={{ children: words.demo[language] }}>{props.demo}</PhaseBanner>}
            <div class="govuk-width-container">
              {hole('breadcrumbs')}
              {hole('back')}
              <main class="govuk-main-wrapper" id="content" tabIndex={-1}>
                {hole('main')}
              </main>
            </div>
          </div>
          <SiteFooter {...props.footer} />
        </body>
      </html>
    </PageLanguage.Provider>
  );
}

function Head({ language, assets = '/assets/', brand }: FrameProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{hole('title')}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <link rel="alternate" hreflang={language === 'en' ? 'cy' : 'en'} href={hole('otherLanguage')} />
      <link rel="icon" type="image/svg+xml" href={`${assets}guildhall.svg`} />
      <link rel="stylesheet" href={`${assets}guildhall.css`} />
      {brand && <link rel="stylesheet" href={brand} />}
      <script type="module" src={`${assets}enhance.js`} />
    </head>
  );
}

/** A frame in pieces, with the name of the hole after each but the last. */
interface Pieces {
  readonly texts: string[];
  readonly holes: readonly Hole[];
}

/** A few a place and language; a notice that counts up makes new ones. */
const mostKept = 100;
const kept = new Map<string, Pieces>();

function piecesOf(props: FrameProps): Pieces {
  const { language, place, home, demo, footer, variant, assets, brand, logo } = props;
  const name = JSON.stringify([language, place, home, demo, footer, variant, assets, brand, logo]);
  const known = kept.get(name);
  if (known) return known;
  const parts = render(<Frame {...props} />).split(edge);
  const pieces = {
    texts: parts.filter((_, at) => at % 2 === 0),
    holes: parts.filter((_, at) => at % 2 === 1) as Hole[],
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, pieces);
  return pieces;
}

/** A page's frame with what is its own in it. The frame is rendered once and kept: it was a third of what a page cost. */
export function fillFrame(props: FrameProps, own: Holes) {
  const { texts, holes } = piecesOf(props);
  const contents = {
    ...own,
    title: jsxEscape(own.title),
    otherLanguage: jsxEscape(own.otherLanguage),
  };
  return jsxTemplate(texts, ...holes.map((name) => contents[name]));
}
