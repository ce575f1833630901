import type { Content } from '../../components/index.js';
import { ErrorSummary, NotificationBanner } from '../../components/index.js';
import { deskNavigation } from '../desk/navigation.js';
import { type Frame, Framed } from '../layout/frame.js';
import { paths } from '../paths.js';
import { titleIn } from './design-title.js';
import type { LoadedDesign } from './load-design.js';
import { designerWords, didWords } from './words.js';

export interface Fault {
  readonly text: string;
  readonly href: string;
}

export interface DesignPageProps {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly heading: string;
  /** Whether it is the design's own page, from which the others are reached. */
  readonly isHome?: boolean;
  readonly did?: string | undefined;
  readonly fault?: Fault | undefined;
  readonly children?: Content;
}

const isDid = (code: string | undefined): code is keyof typeof didWords =>
  code !== undefined && Object.hasOwn(didWords, code);

/** One page of a design: its service above the heading, what was just done, and the way back. */
export function DesignPage({ frame, design, heading, isHome, did, fault, children }: DesignPageProps) {
  const { language } = frame;
  const service = titleIn(design.judged.value, language);
  const back = isHome
    ? { href: paths.designer, text: designerWords.back[language] }
    : { href: paths.design(design.one.id), text: designerWords.toDesign[language] };
  return (
    <Framed
      {...{ frame, back, hasErrors: fault !== undefined, variant: 'desk' }}
      title={isHome ? heading : `${heading}: ${service}`}
      navigation={deskNavigation(frame, 'designer')}
    >
      {fault && <ErrorSummary errors={[fault]} />}
      {!fault && isDid(did) && <NotificationBanner type="success" text={didWords[did][language]} />}
      {!isHome && <span class="govuk-caption-l">{service}</span>}
      <h1 class="govuk-heading-l">{heading}</h1>
      {children}
    </Framed>
  );
}
