import { fill, type Words } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, NotificationBanner, Radios } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { mergesWords } from '../merges/words.js';
import type { Evidence, ShownHeld } from './present.js';
import { heldWords } from './words.js';

interface HeldView {
  readonly frame: Frame;
  readonly lines: readonly ShownHeld[];
  readonly evidences: readonly Evidence[];
  readonly did: Words | undefined;
  readonly fault: 'no-evidence' | 'too-weak' | 'not-held' | undefined;
  readonly about: string | undefined;
  /** What was chosen there. */
  readonly chosen: string | undefined;
}

export function HeldPage({ frame, lines, evidences, did, fault, about, chosen }: HeldView) {
  const { language } = frame;
  const title = heldWords.title[language];
  const error = fault && heldWords[fault][language];
  const at = lines.some(({ id }) => id === about) ? `evidence-${about}` : 'held';
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'held')}
      hasErrors={fault !== undefined}
    >
      {error && <ErrorSummary errors={[{ text: error, href: `#${at}` }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l" id="held">
        {title}
      </h1>
      <p class="govuk-body">{heldWords.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.merges}>
          {mergesWords.title[language]}
        </a>
      </p>
      {lines.length === 0 && <p class="govuk-body">{heldWords.none[language]}</p>}
      {lines.map((line) => (
        <Line {...{ frame, line, evidences }} {...(line.id === about ? { error, chosen } : {})} />
      ))}
    </Framed>
  );
}

interface LineProps extends Pick<HeldView, 'frame' | 'evidences'> {
  readonly line: ShownHeld;
  readonly error?: string | undefined;
  readonly chosen?: string | undefined;
}

function Line({ frame, line, evidences, error, chosen }: LineProps) {
  const { language } = frame;
  const { id, reference, since, used } = line;
  return (
    <section aria-labelledby={`account-${id}`}>
      <h2 class="govuk-heading-m" id={`account-${id}`}>
        {reference}
      </h2>
      <p class="govuk-body">{fill(heldWords.dates[language], { since, used })}</p>
      <Form action={paths.held} hidden={{ account: id }}>
        <Radios
          name="evidence"
          idPrefix={`evidence-${id}`}
          fieldset={{ legend: { text: heldWords.evidence[language], size: 's' } }}
          error={error}
          value={chosen}
          items={evidences.map((value) => ({ value, text: heldWords[value][language] }))}
        />
        <p class="govuk-hint">{heldWords.otherHint[language]}</p>
        <div class="govuk-button-group">
          <Button name="verdict" value="same">
            {heldWords.same[language]}
            <span class="govuk-visually-hidden"> ({reference})</span>
          </Button>
          <Button variant="warning" name="verdict" value="other">
            {heldWords.other[language]}
            <span class="govuk-visually-hidden"> ({reference})</span>
          </Button>
        </div>
      </Form>
    </section>
  );
}

export function NotYoursPage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = heldWords.title[language];
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={deskNavigation(frame, 'held')}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{heldWords.notYours[language]}</p>
    </Framed>
  );
}
