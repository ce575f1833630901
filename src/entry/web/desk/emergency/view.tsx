import { emergencyReasons } from '../../../../foundation/assurance/index.js';
import { fill, formatTime } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Radios, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { emergencyWords } from './words.js';

interface EmergencyView {
  readonly frame: Frame;
  readonly id: string;
  readonly reference: string;
  /** What is wrong, by box, in words. */
  readonly said: Readonly<Record<string, string>>;
  readonly reason: string | undefined;
  readonly typed: Opened<Raw> | undefined;
}

/** Asks why a case has to be opened now. */
export function EmergencyPage({ frame, id, reference, said, reason, typed }: EmergencyView) {
  const { language } = frame;
  const say = (key: keyof typeof emergencyWords) => emergencyWords[key][language];
  const errors = Object.entries(said).map(([box, text]) => ({ text, href: `#${box}` }));
  const errorOf = (box: string) => (said[box] === undefined ? {} : { error: { text: said[box] } });
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={errors.length > 0}
      back={{ href: paths.case(id), text: reference }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <span class="govuk-caption-l">{reference}</span>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <Form action={paths.emergency(id)}>
        <Radios
          name="reason"
          value={reason}
          fieldset={{ legend: { text: say('reason'), size: 's' } }}
          items={emergencyReasons.map((value) => ({ value, text: say(value) }))}
          {...errorOf('reason')}
        />
        <Field
          kind="long-text"
          name="words"
          language={language}
          label={say('words')}
          hint={say('wordsHint')}
          value={typed}
          isAboutUser={false}
          {...errorOf('words')}
        />
        <Button variant="warning" preventDoubleClick>
          {say('open')}
        </Button>
      </Form>
    </Framed>
  );
}

interface OnCase {
  readonly frame: Frame;
  readonly id: string;
  /** Until when the case is open to the reader in an emergency; 'offered' where they may open it so. */
  readonly emergency: Date | 'offered' | undefined;
}

/** What a case's page says of emergencies: that it is open by one, or how to open it. */
export function EmergencyOnCase({ frame: { language, place }, id, emergency }: OnCase) {
  if (emergency === undefined) return null;
  if (emergency === 'offered')
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={paths.emergency(id)}>
          {emergencyWords.link[language]}
        </a>
      </p>
    );
  const time = formatTime(emergency, place.timeZone);
  return <WarningText>{fill(emergencyWords.isOpen[language], { time })}</WarningText>;
}
