import { fill } from '../../../platform/language/browser.js';
import type { FieldDeed, FieldMove } from '../../../work/field/browser.js';
import { Details } from '../../components/content/details.js';
import { Button } from '../../components/form/button.js';
import { Radios } from '../../components/form/radios.js';
import { Textarea } from '../../components/form/textarea.js';
import { Act, type Acted } from '../parts/act.js';
import { useSay } from '../parts/use-app.js';
import { caseWords } from '../wording/case-words.js';
import type { DeedProps } from './deed.js';

/** The move as it was filled in; undefined where it asks for something that is not there. */
function toDeed(move: FieldMove, { text }: Acted): FieldDeed | undefined {
  const note = text('move-note');
  const reason = text('reason');
  const lacksReason = Object.keys(move.reasons).length > 0 && reason === '';
  if ((move.note === 'required' && note === '') || lacksReason) return undefined;
  return {
    ...{ kind: 'move', move: move.id },
    ...(note === '' ? {} : { note }),
    ...(reason === '' ? {} : { reason }),
  };
}

function Asked({ move }: { readonly move: FieldMove }) {
  const say = useSay();
  const reasons = Object.entries(move.reasons).map(([value, words]) => ({ value, text: say(words) }));
  const prefix = (name: string) => `${move.id}-${name}`;
  return (
    <>
      {reasons.length > 0 && (
        <Radios
          name="reason"
          idPrefix={prefix('reason')}
          items={reasons}
          isSmall
          fieldset={{ legend: { text: say(caseWords.why), size: 's' } }}
        />
      )}
      {move.note !== 'none' && (
        <Textarea name="move-note" id={prefix('note')} label={say(caseWords.noteOfMove)} rows={3} />
      )}
    </>
  );
}

/** One thing that may be done next, with what its declaration asks for. */
export function MoveDeed({ one, move, perform, refuse }: DeedProps & { readonly move: FieldMove }) {
  const say = useSay();
  const label = say(move.label);
  if (move.isForDesk || move.barred)
    return (
      <p class="govuk-body">
        <strong>{label}.</strong> {say(move.barred ? caseWords.notNow : caseWords.forDesk)}{' '}
        {!move.barred && (
          <a class="govuk-link" href={`/desk/cases/${one.id}#next`}>
            {say(caseWords.toDesk)}
          </a>
        )}
      </p>
    );
  const keep = async (acted: Acted) => {
    const deed = toDeed(move, acted);
    if (deed) return perform([deed]);
    refuse('empty');
    return false;
  };
  return (
    <Details summary={label}>
      <Act onDo={keep} draft={`${one.id} move-${move.id}`}>
        <p class="govuk-hint">{fill(say(caseWords.leadsTo), { state: say(move.to) })}</p>
        <Asked move={move} />
        <Button variant="secondary">{label}</Button>
      </Act>
    </Details>
  );
}
