import type { ComponentChildren } from 'preact';
import { concealedRoles, recordsRole } from '../../../foundation/assurance/index.js';
import { administrator, handingRoles, maySettleHeld } from '../../../foundation/people/index.js';
import { breakRole } from '../../../foundation/record/index.js';
import { Page, type PageProps } from '../../components/index.js';
import { deskNavigation } from '../desk/navigation.js';
import { otherLanguageUrl } from '../language.js';
import type { PageRequest } from '../page.js';
import { paths } from '../paths.js';
import { Account, ToAccount } from './account.js';
import { ActingBanner, AssistedBanner } from './acting-banner.js';
import { KeysOnDesk } from './keys-on-desk.js';
import { PreviewBanner, type PreviewNote } from './preview-banner.js';
import { RecoveryNotice } from './recovery-notice.js';
import { type StepAbout, WastedTimeLink } from './wasted-time-link.js';
import { frameWords } from './words.js';

/** What of a request its frame shows: a view is given this, never the request. */
export type Frame = Pick<
  PageRequest,
  'language' | 'place' | 'url' | 'isDemo' | 'officer' | 'notice' | 'isSignedIn' | 'resident'
> & {
  readonly assisted?: PageRequest['assisted'];
  /** Given, the page only shows how a service would look. */
  readonly preview?: PreviewNote;
};

export interface FramedProps
  extends Pick<PageProps, 'title' | 'service' | 'hasErrors' | 'back' | 'breadcrumbs' | 'navigation' | 'variant'> {
  readonly frame: Frame;
  /** Of a screen of the desk: which service and state it is about. */
  readonly about?: StepAbout | undefined;
  readonly children?: ComponentChildren;
}

/** The desk's ways, with the pages that only the holders of some roles have: nobody else is told of them. */
function withOwnPages(navigation: PageProps['navigation'], { officer, language, url }: Frame): PageProps['navigation'] {
  if (!navigation || !officer) return navigation;
  const item = (name: 'assist' | 'concealed' | 'holds' | 'people' | 'held' | 'epochs') => ({
    ...{ text: frameWords[name][language], href: paths[name], isCurrent: url.startsWith(paths[name]) },
  });
  const mayConceal = officer.roles.some((role) => Object.values<string>(concealedRoles).includes(role));
  const own = [
    ...(officer.roles.some((role) => handingRoles.includes(role)) ? [item('assist')] : []),
    ...(mayConceal ? [item('concealed')] : []),
    ...(officer.roles.includes(recordsRole) ? [item('holds')] : []),
    ...(maySettleHeld(officer.roles) ? [item('held')] : []),
    ...(officer.roles.includes(administrator) ? [item('people')] : []),
    ...(officer.roles.includes(breakRole) ? [item('epochs')] : []),
  ];
  return own.length > 0 ? { ...navigation, items: [...(navigation.items ?? []), ...own] } : navigation;
}

/** Whoever is signed in; in a preview, which is shown as to somebody else, nobody is told to sign in. */
function accountOf(frame: Frame) {
  const { officer, language, preview } = frame;
  if (officer) return <Account name={officer.name} language={language} />;
  return preview ? undefined : <ToAccount frame={frame} />;
}

/** A page of this place: its name, the language toggle, who is signed in, and the links at its foot. */
export function Framed({ frame, about, children, ...rest }: FramedProps) {
  const { language, place, officer } = frame;
  const navigation =
    rest.navigation ?? (rest.variant === 'desk' && officer ? deskNavigation(frame, undefined) : undefined);
  return (
    <Page
      {...rest}
      navigation={withOwnPages(navigation, frame)}
      language={language}
      place={place.name[language]}
      brand={place.look?.sheet}
      logo={place.look?.logo}
      home={officer ? paths.queue : paths.home}
      otherLanguage={otherLanguageUrl(frame.url, language)}
      account={accountOf(frame)}
      demo={frame.isDemo ? [frameWords.demo[language], frame.notice?.[language]].filter(Boolean).join(' ') : undefined}
      footer={{
        contact: place.look?.brand.contact[language],
        links: [
          { text: frameWords.services[language], href: paths.home },
          { text: frameWords.search[language], href: paths.search },
          { text: frameWords.accessibility[language], href: paths.accessibility },
          { text: frameWords.costs[language], href: paths.costs },
          { text: frameWords.openData[language], href: paths.datasets },
          { text: frameWords.record[language], href: paths.record },
          { text: frameWords.markings[language], href: paths.marking },
          { text: frameWords.assurance[language], href: paths.assurance },
          ...(frame.isDemo
            ? [
                { text: frameWords.toSee[language], href: paths.demo },
                { text: frameWords.signInAs[language], href: paths.demoSignIn },
              ]
            : []),
        ],
      }}
    >
      {frame.assisted && <AssistedBanner language={language} way={frame.assisted.way} />}
      {frame.resident?.actingFor && <ActingBanner language={language} isForBody={frame.resident.actingFor.isBody} />}
      {officer?.isRecovering && <RecoveryNotice language={language} />}
      {frame.preview && <PreviewBanner note={frame.preview} />}
      {children}
      {rest.variant === 'desk' && !frame.preview && (
        <>
          <WastedTimeLink frame={frame} about={about} />
          <KeysOnDesk frame={frame} />
        </>
      )}
    </Page>
  );
}
