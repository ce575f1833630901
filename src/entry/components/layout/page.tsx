import { PageLanguage } from '../language.js';
import type { Content } from '../piece.js';
import { words } from '../words.js';
import { BackLink, type BackLinkProps } from './back-link.js';
import { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.js';
import { type FrameProps, fillFrame } from './frame.js';
import { ServiceNavigation, type ServiceNavigationProps } from './service-navigation.js';

export interface PageProps extends FrameProps {
  /** What this page is, usually its `h1`; the title adds the service and the place. */
  readonly title: string;
  readonly service?: string | undefined;
  /** This page in the other language: its own path and query with `lang` set. */
  readonly otherLanguage: string;
  /** True when answers were refused: the title then says so first. */
  readonly hasErrors?: boolean | undefined;
  readonly navigation?: ServiceNavigationProps | undefined;
  readonly breadcrumbs?: BreadcrumbsProps | undefined;
  readonly back?: BackLinkProps | undefined;
  /** Who is signed in and the way out. */
  readonly account?: Content;
  readonly children?: Content;
}

/** A whole page: everything but the doctype. No inline script or style, so that the strictest content policy holds. */
export function Page(props: PageProps) {
  const { language, place, title, service, hasErrors, navigation, breadcrumbs, back, account } = props;
  const said = [title, service === title ? undefined : service, place].filter(Boolean).join(' – ');
  return (
    <PageLanguage.Provider value={language}>
      {fillFrame(props, {
        title: hasErrors ? `${words.error[language]}: ${said}` : said,
        otherLanguage: props.otherLanguage,
        account: account ? <div class="gh-header__account">{account}</div> : undefined,
        navigation: navigation && <ServiceNavigation {...navigation} />,
        breadcrumbs: breadcrumbs && <Breadcrumbs {...breadcrumbs} />,
        back: back && <BackLink {...back} />,
        main: <>{props.children}</>,
      })}
    </PageLanguage.Provider>
  );
}
