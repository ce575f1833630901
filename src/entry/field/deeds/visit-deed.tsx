import type { FieldVisit } from '../../../work/field/browser.js';
import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Textarea } from '../../components/form/textarea.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

/** Whether the visit took place; why it did not goes on the case as a note. */
export function VisitDeed({ one, visit, perform, refuse }: DeedProps & { readonly visit: FieldVisit }) {
  const say = useSay();
  const done = () => perform([{ kind: 'visit', visit: visit.id, state: 'done' }]);
  const notPossible = async ({ text }: Acted) => {
    const why = text('why');
    const said = [
      { kind: 'note', text: why },
      { kind: 'visit', visit: visit.id, state: 'not-possible' },
    ] as const;
    if (why !== '') return perform(said);
    refuse('empty');
    return false;
  };
  return (
    <section aria-labelledby="visit">
      <h2 class="govuk-heading-m" id="visit">
        {say(caseWords.visit)}
      </h2>
      <Act onDo={done}>
        <Button>{say(caseWords.visitDone)}</Button>
      </Act>
      <Details summary={say(caseWords.notPossible)}>
        <Act onDo={notPossible} draft={`${one.id} not-possible`}>
          <Textarea name="why" label={say(caseWords.whyNot)} rows={3} />
          <Button variant="secondary">{say(caseWords.sayNotPossible)}</Button>
        </Act>
      </Details>
    </section>
  );
}
