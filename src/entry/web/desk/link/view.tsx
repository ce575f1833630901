import { doubts, type Evidence, handingWays } from '../../../../foundation/people/index.js';
import { fill, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Form, InsetText, NotificationBanner, Radios } from '../../../components/index.js';
import { WhoFields } from '../../helping/who-fields.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { evidenceWords, wayWords } from '../hand-over/words.js';
import type { RiskAsked } from '../risk/asked.js';
import { AskedOfYou } from '../risk/view-asked.js';
import { faultsAt, faultWords, type LinkFault, linkWords } from './words.js';

/** A link as a colleague reads it. */
export interface ShownLink {
  readonly id: string;
  readonly who: string;
  readonly on: string;
  readonly evidence: Evidence;
  /** Whether this officer made it. */
  readonly isOwn: boolean;
}

interface LinkView {
  readonly frame: Frame;
  readonly id: string;
  readonly reference: string;
  readonly link: ShownLink | undefined;
  readonly isHeld: boolean;
  readonly past: number;
  readonly faults: readonly LinkFault[];
  readonly asked: RiskAsked | undefined;
  readonly evidence: string | undefined;
  readonly by: string | undefined;
  readonly why: string | undefined;
  readonly typed: Opened<Raw> | undefined;
  readonly did: Words | undefined;
}

/** Whose account a request is in, and the way into one or out of it. */
export function LinkPage(view: LinkView) {
  const { frame, id, reference, link, isHeld, faults, asked, did } = view;
  const { language } = frame;
  const title = linkWords[isHeld ? 'titleLinked' : 'title'][language];
  const errors = faults.map((fault) => ({ text: faultWords[fault][language], href: `#${faultsAt[fault].at}` }));
  return (
    <Framed frame={frame} title={title} variant="desk" hasErrors={errors.length > 0} back={{ href: paths.case(id) }}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <span class="govuk-caption-l">{reference}</span>
      <h1 class="govuk-heading-l" id="standing">
        {title}
      </h1>
      {asked && <AskedOfYou frame={frame} id={id} asked={asked} isKept />}
      {link && <Linked {...view} link={link} />}
      {isHeld && !link && <InAccount {...view} />}
      {!isHeld && <Link {...view} />}
    </Framed>
  );
}

const saidAt = ({ faults, frame: { language } }: LinkView, at: string): string | undefined => {
  const fault = faults.find((one) => faultsAt[one].at === at);
  return fault && faultWords[fault][language];
};

function Link(view: LinkView) {
  const { frame, id, past, evidence, by, typed } = view;
  const { language } = frame;
  const error = saidAt(view, 'by');
  const words = {
    reference: linkWords.account[language],
    referenceHint: linkWords.accountHint[language],
    evidence: linkWords.evidence[language],
  };
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <p class="govuk-body">{linkWords.lead[language]}</p>
        <Form action={paths.linkCase(id)} hidden={{ past: String(past) }}>
          <WhoFields
            language={language}
            said={{ reference: saidAt(view, 'reference'), evidence: saidAt(view, 'evidence') }}
            typed={typed}
            evidence={evidence}
            words={words}
          />
          <Radios
            name="by"
            value={by}
            fieldset={{ legend: { text: linkWords.by[language], size: 's' } }}
            items={handingWays.map((value) => ({ value, text: wayWords[value][language] }))}
            {...(error === undefined ? {} : { error: { text: error } })}
          />
          <InsetText>{linkWords.told[language]}</InsetText>
          <Button preventDoubleClick>{linkWords.link[language]}</Button>
        </Form>
      </div>
    </div>
  );
}

function Linked(view: LinkView & { readonly link: ShownLink }) {
  const { frame, id, link, why } = view;
  const { language } = frame;
  return (
    <>
      <p class="govuk-body">{fill(linkWords.linked[language], { who: link.who, on: link.on })}</p>
      <p class="govuk-body">
        {linkWords.seen[language]}: “{evidenceWords[link.evidence][language]}”
      </p>
      {link.isOwn ? (
        <InsetText>{linkWords.yours[language]}</InsetText>
      ) : (
        <Form action={paths.endLink(id)} hidden={{ link: link.id }}>
          <p class="govuk-body">{linkWords.endLead[language]}</p>
          <Radios
            name="why"
            value={why}
            fieldset={{ legend: { text: linkWords.why[language], size: 's' } }}
            error={saidAt(view, 'why')}
            items={doubts.map((value) => ({ value, text: linkWords[value][language] }))}
          />
          <Button variant="warning" preventDoubleClick>
            {linkWords.end[language]}
          </Button>
        </Form>
      )}
    </>
  );
}

function InAccount({ frame: { language } }: LinkView) {
  return (
    <>
      <p class="govuk-body">{linkWords.inAccount[language]}</p>
      <p class="govuk-body">
        {linkWords.handOver[language]}{' '}
        <a class="govuk-link" href={paths.handOver}>
          {linkWords.toHandOver[language]}
        </a>
      </p>
    </>
  );
}
