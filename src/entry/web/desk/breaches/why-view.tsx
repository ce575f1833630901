import type { Opened } from '../../../../platform/sealed/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, ErrorSummary, Field, Form, Radios } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { breachWords } from './words.js';

interface WhyView {
  readonly frame: Frame;
  readonly id: string;
  readonly reference: string;
  readonly service: string;
  /** Those that the service declares. */
  readonly reasons: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string | undefined;
  readonly typed: Opened<Raw> | undefined;
  readonly fault: string | undefined;
}

export function WhyPage({ frame, id, reference, service, reasons, chosen, typed, fault }: WhyView) {
  const { language } = frame;
  const say = (key: keyof typeof breachWords) => breachWords[key][language];
  const first = reasons.length > 0 ? 'reason' : 'words';
  return (
    <Framed
      frame={frame}
      title={say('whyTitle')}
      variant="desk"
      navigation={deskNavigation(frame, 'case')}
      hasErrors={fault !== undefined}
      back={{ href: paths.breaches, text: say('toList') }}
    >
      {fault && <ErrorSummary errors={[{ text: fault, href: `#${first}` }]} />}
      <span class="govuk-caption-l">
        {reference}, {service}
      </span>
      <h1 class="govuk-heading-l">{say('whyTitle')}</h1>
      <Form action={paths.whyLate(id)}>
        {reasons.length > 0 && (
          <Radios
            name="reason"
            fieldset={{ legend: { text: say('reason') } }}
            items={reasons}
            value={chosen}
            error={fault ? { text: fault } : undefined}
          />
        )}
        <Field
          kind="long-text"
          name="words"
          language={language}
          label={say('words')}
          hint={say('wordsHint')}
          value={typed}
          error={fault && reasons.length === 0 ? { text: fault } : undefined}
          isAboutUser={false}
        />
        <Button preventDoubleClick>{say('save')}</Button>
      </Form>
    </Framed>
  );
}
