import type { Doubt } from '../../../../foundation/people/index.js';
import { fill, type Words } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, Input, NotificationBanner, Radios } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { mergesWords } from './words.js';

/** Two accounts that are together, or in doubt, as an officer sees them: nothing of whose they are. */
export interface MergeLine {
  readonly id: string;
  readonly reference: string;
  readonly on: string;
  readonly why: string | undefined;
  /** Whether this officer took them apart. */
  readonly isOwn: boolean;
}

interface MergesView {
  readonly frame: Frame;
  readonly waiting: readonly MergeLine[];
  readonly found: MergeLine | undefined;
  readonly doubts: readonly Doubt[];
  readonly fault: 'unknown' | 'no-reason' | 'no-such-merge' | 'second-person' | 'no-longer' | undefined;
  readonly typed: string | undefined;
  readonly did: Words | undefined;
}

export function MergesPage({ frame, waiting, found, doubts, fault, typed, did }: MergesView) {
  const { language } = frame;
  const title = mergesWords.title[language];
  const error = fault && mergesWords[fault][language];
  const at = fault === 'unknown' ? 'reference' : fault === 'no-reason' ? 'why' : 'waiting';
  return (
    <Framed
      {...{ frame, title, variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'held')}
    >
      {error && <ErrorSummary errors={[{ text: error, href: `#${at}` }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{mergesWords.lead[language]}</p>
      <Form action={paths.merges}>
        <Input
          name="reference"
          label={mergesWords.reference[language]}
          hint={mergesWords.referenceHint[language]}
          width={10}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          error={fault === 'unknown' ? error : undefined}
        />
        <Button variant="secondary">{mergesWords.find[language]}</Button>
      </Form>
      {found && <Found {...{ frame, found, doubts }} error={fault === 'no-reason' ? error : undefined} />}
      <h2 class="govuk-heading-m" id="waiting">
        {mergesWords.waiting[language]}
      </h2>
      {waiting.length === 0 && <p class="govuk-body">{mergesWords.none[language]}</p>}
      {waiting.map((line) => (
        <Waiting {...{ frame, line }} />
      ))}
    </Framed>
  );
}

interface FoundProps extends Pick<MergesView, 'frame' | 'doubts'> {
  readonly found: MergeLine;
  readonly error: string | undefined;
}

function Found({ frame: { language }, found, doubts, error }: FoundProps) {
  return (
    <section aria-labelledby="found">
      <h2 class="govuk-heading-m" id="found">
        {found.reference}
      </h2>
      <p class="govuk-body">{fill(mergesWords.since[language], { on: found.on })}</p>
      <Form action={paths.merges} hidden={{ merge: found.id }}>
        <Radios
          name="why"
          fieldset={{ legend: { text: mergesWords.why[language], size: 's' } }}
          error={error}
          items={doubts.map((value) => ({ value, text: mergesWords[value][language] }))}
        />
        <p class="govuk-hint">{mergesWords.doubtHint[language]}</p>
        <Button variant="warning" name="step" value="doubt">
          {mergesWords.doubt[language]}
        </Button>
      </Form>
    </section>
  );
}

function Waiting({ frame: { language }, line }: { readonly frame: Frame; readonly line: MergeLine }) {
  const { id, reference, on, why, isOwn } = line;
  return (
    <section aria-labelledby={`merge-${id}`}>
      <h3 class="govuk-heading-s" id={`merge-${id}`}>
        {reference}
      </h3>
      <p class="govuk-body">
        {fill(mergesWords.since[language], { on })}. {why}.
      </p>
      {isOwn ? (
        <p class="govuk-body">{mergesWords.yours[language]}</p>
      ) : (
        <Form action={paths.merges} hidden={{ merge: id }}>
          <div class="govuk-button-group">
            <Button variant="warning" name="step" value="part">
              {mergesWords.part[language]}
              <span class="govuk-visually-hidden"> ({reference})</span>
            </Button>
            <Button variant="secondary" name="step" value="keep">
              {mergesWords.keep[language]}
              <span class="govuk-visually-hidden"> ({reference})</span>
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}
