import type { Opened } from '../../../platform/sealed/index.js';
import { InsetText, Reveal, SummaryList } from '../../components/index.js';
import { deskNavigation } from '../desk/navigation.js';
import type { RiskAsked } from '../desk/risk/asked.js';
import { AskedOfYou } from '../desk/risk/view-asked.js';
import { type Frame, Framed } from '../layout/frame.js';
import { Marking, MarkingFoot } from '../layout/marking.js';
import { paths } from '../paths.js';
import { useWords } from './words.js';

export interface UseLine {
  readonly href: string;
  readonly service: string;
  readonly title: string;
}

interface Of {
  readonly frame: Frame;
}

/** The uses for which this officer's roles read. */
export function UsesPage({ frame, uses }: Of & { readonly uses: readonly UseLine[] }) {
  const { language } = frame;
  const title = useWords.title[language];
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'uses')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{useWords.lead[language]}</p>
      {uses.length === 0 && <p class="govuk-body">{useWords.none[language]}</p>}
      <ul class="govuk-list">
        {uses.map(({ href, service, title: of }) => (
          <li>
            <a class="govuk-link" href={href}>
              {of}
            </a>{' '}
            <span class="govuk-hint">{service}</span>
          </li>
        ))}
      </ul>
    </Framed>
  );
}

interface UsePageProps extends Of {
  readonly use: UseLine & { readonly explain: string };
  readonly cases: readonly { readonly href: string; readonly reference: string; readonly hint: string }[];
}

/** The requests that may be read for one use just now. */
export function UsePage({ frame, use, cases }: UsePageProps) {
  const { language } = frame;
  const back = { href: paths.uses, text: useWords.back[language] };
  return (
    <Framed frame={frame} title={use.title} variant="desk" navigation={deskNavigation(frame, 'uses')} back={back}>
      <span class="govuk-caption-l">{use.service}</span>
      <h1 class="govuk-heading-l">{use.title}</h1>
      <p class="govuk-body">{use.explain}</p>
      <h2 class="govuk-heading-m">{useWords.open[language]}</h2>
      <p class="govuk-body">{useWords.isLook[language]}</p>
      {cases.length === 0 && <p class="govuk-body">{useWords.nobody[language]}</p>}
      <ul class="govuk-list">
        {cases.map(({ href, reference, hint }) => (
          <li>
            <a class="govuk-link" href={href}>
              {reference}
            </a>{' '}
            <span class="govuk-hint">{hint}</span>
          </li>
        ))}
      </ul>
    </Framed>
  );
}

interface UsedCaseProps extends Of {
  readonly use: UseLine;
  readonly reference: string;
  readonly marking: string;
  readonly lines: readonly {
    readonly label: string;
    readonly value: Opened<unknown> | undefined;
    readonly say: (value: unknown) => string;
  }[];
}

/** What one use opens of one request. */
export function UsedCasePage({ frame, use, reference, marking, lines }: UsedCaseProps) {
  const { language } = frame;
  return (
    <Framed
      frame={frame}
      title={reference}
      variant="desk"
      navigation={deskNavigation(frame, 'uses')}
      back={{ href: use.href, text: use.title }}
    >
      <Marking marking={marking} language={language} />
      <span class="govuk-caption-l">{use.title}</span>
      <h1 class="govuk-heading-l">{reference}</h1>
      <SummaryList
        class="gh-facts"
        rows={lines.map(({ label, value, say }) => ({
          key: label,
          value: { text: value ? <Reveal value={value} as={say} /> : useWords.notGiven[language], class: 'gh-answer' },
        }))}
      />
      <InsetText>{useWords.looked[language]}</InsetText>
      <MarkingFoot marking={marking} />
    </Framed>
  );
}

interface ShutProps extends Of {
  readonly use: UseLine;
  /** The use by its codes. */
  readonly of: { readonly service: string; readonly use: string };
  readonly id: string;
  readonly reference: string;
  /** What is asked of the officer first; undefined where the use itself is shut. */
  readonly asked: RiskAsked | undefined;
}

/** Nothing was opened: it is off, not for this officer, or more is asked of them first. */
export function ShutPage({ frame, use, of, id, reference, asked }: ShutProps) {
  const { language } = frame;
  const title = useWords.shut[language];
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'uses')}
      back={{ href: use.href, text: use.title }}
    >
      <span class="govuk-caption-l">
        {use.title}, {reference}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      {asked ? (
        <AskedOfYou frame={frame} id={id} use={of} back={paths.useCase(of.service, of.use, id)} asked={asked} />
      ) : (
        <p class="govuk-body">{useWords.shutLead[language]}</p>
      )}
    </Framed>
  );
}
