import { fill, type Language, type Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type Score, scores } from '../../../../work/cases/index.js';
import type { Raw } from '../../../../work/services/index.js';
import { Button, Field, Form, Radios } from '../../../components/index.js';
import { paths } from '../../paths.js';
import { afterwardsWords, scoreWords } from './afterwards-words.js';

/** What was refused on the page of a request: which box, why, and what was typed there. */
export interface AfterwardsFault {
  readonly box: string;
  readonly say: string;
  readonly typed?: Opened<Raw>;
}

export interface AfterwardsView {
  readonly language: Language;
  readonly reference: string;
  /** The day until which it may be said that it is not fixed; undefined where it may not. */
  readonly notFixedBy: string | undefined;
  /** How its service says that; its own words where it has none. */
  readonly notFixedWords: { readonly title: Words; readonly lead: Words; readonly button: Words } | undefined;
  /** Whether it is closed, so that there is an outcome to speak of. */
  readonly isClosed: boolean;
  readonly score: Score | undefined;
  readonly fault: AfterwardsFault | undefined;
}

/** What whoever sent a request may still say once it is closed. */
export function Afterwards(view: AfterwardsView) {
  if (!view.isClosed) return null;
  return (
    <>
      {view.notFixedBy && <NotFixed {...view} by={view.notFixedBy} />}
      <Satisfaction {...view} />
    </>
  );
}

const errorAt = ({ fault }: AfterwardsView, box: string) => (fault?.box === box ? { text: fault.say } : undefined);

function NotFixed(view: AfterwardsView & { readonly by: string }) {
  const { language, reference, by, fault, notFixedWords: own } = view;
  return (
    <Form action={paths.notFixed(reference)}>
      <h2 class="govuk-heading-m">{(own?.title ?? afterwardsWords.notFixed)[language]}</h2>
      <p class="govuk-body">{fill((own?.lead ?? afterwardsWords.notFixedLead)[language], { date: by })}</p>
      <Field
        kind="long-text"
        name="still-wrong"
        label={afterwardsWords.stillWrong[language]}
        hint={afterwardsWords.stillWrongHint[language]}
        language={language}
        value={fault?.typed}
        error={errorAt(view, 'still-wrong')}
      />
      <Button variant="secondary">{(own?.button ?? afterwardsWords.sayNotFixed)[language]}</Button>
    </Form>
  );
}

function Satisfaction(view: AfterwardsView) {
  const { language, reference, score } = view;
  return (
    <Form action={paths.rateOutcome(reference)}>
      <Radios
        name="score"
        fieldset={{
          legend: { text: afterwardsWords.satisfied[language], class: 'govuk-fieldset__legend--m' },
        }}
        hint={{ text: afterwardsWords.satisfiedHint[language] }}
        value={score === undefined ? undefined : String(score)}
        items={[...scores].reverse().map((one) => ({ value: String(one), text: scoreWords[one][language] }))}
        error={errorAt(view, 'score')}
      />
      <Button variant="secondary">{afterwardsWords.rate[language]}</Button>
    </Form>
  );
}
