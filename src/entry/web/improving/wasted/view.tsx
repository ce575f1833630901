import { dateOf, fill, formatDate, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { OpenedProposal } from '../../../../work/participation/index.js';
import type { Compiled, Raw } from '../../../../work/services/index.js';
import {
  Button,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Reveal,
  SummaryList,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { wastedWords as words } from './words.js';

interface WastedView {
  readonly frame: Frame;
  readonly step: string | undefined;
  readonly service: string | undefined;
  readonly state: string | undefined;
  readonly own: readonly OpenedProposal[];
  readonly services: readonly Compiled[];
  readonly typed: Opened<Raw> | undefined;
  readonly fault: Words | undefined;
  readonly did: boolean;
  readonly now: Date;
}

export function WastedPage(view: WastedView) {
  const { frame, step, fault, did, own } = view;
  const { language } = frame;
  const title = words.title[language];
  return (
    <Framed
      {...{ frame, title, variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, undefined)}
    >
      {fault && <ErrorSummary errors={[{ text: fault[language], href: '#why' }]} />}
      {did && <NotificationBanner type="success" text={words.did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {step ? <Saying {...view} /> : <p class="govuk-body">{words.pick[language]}</p>}
      <h2 class="govuk-heading-m">{words.own[language]}</h2>
      {own.length === 0 && <p class="govuk-body">{words.ownNone[language]}</p>}
      {own.map((one) => (
        <Said {...one} view={view} />
      ))}
    </Framed>
  );
}

/** What a step is, in rows: its screen, and of which service and state the case was. */
function stepRows(
  { frame: { language }, services }: WastedView,
  { step, service, state }: Record<string, string | null | undefined>,
) {
  const found = services.find(({ declaration }) => declaration.service === service)?.declaration;
  const row = (key: Words, text: preact.ComponentChildren) => ({ key: key[language], value: { text } });
  const label = state ? found?.case.states[state]?.label[language] : undefined;
  return [
    row(words.step, <code>/{step?.replaceAll('.', '/')}</code>),
    ...(found ? [row(words.service, found.title[language])] : []),
    ...(label ? [row(words.state, label)] : []),
  ];
}

function Saying(view: WastedView) {
  const { frame, step, service, state, typed, fault } = view;
  const { language } = frame;
  return (
    <Form action={paths.wastedTime} hidden={{ step, service, state }}>
      <SummaryList rows={stepRows(view, { step, service, state })} />
      <Field
        {...{ kind: 'long-text', name: 'why', language, value: typed, isAboutUser: false }}
        label={words.why[language]}
        hint={words.whyHint[language]}
        {...(fault ? { error: { text: fault[language] } } : {})}
      />
      <Button preventDoubleClick>{words.send[language]}</Button>
    </Form>
  );
}

/** What the officer said of one step, and how it was answered. */
function Said({ one, typed, view }: OpenedProposal & { readonly view: WastedView }) {
  const { language, place } = view.frame;
  const comment = typed.get('comment');
  const day = formatDate(dateOf(one.dueAt, place.timeZone), language);
  const waits = fill(words[one.dueAt < view.now ? 'late' : 'by'][language], { day });
  const said = [one.sayEn, one.sayCy].filter((text) => text !== null).join(' / ');
  const { spot: step, service, atState: state } = one;
  return (
    <section class="gh-section">
      <SummaryList
        rows={[
          ...stepRows(view, { step, service, state }),
          { key: words.wrote[language], value: { text: comment ? <Reveal value={comment} /> : words.gone[language] } },
          { key: words.answer[language], value: { text: one.state === 'sent' ? waits : said } },
        ]}
      />
    </section>
  );
}
