import { useState } from 'preact/hooks';
import { fill } from '../../../platform/language/browser.js';
import type { FieldVisit } from '../../../work/field/browser.js';
import { Tag } from '../../components/content/tag.js';
import { Button } from '../../components/form/button.js';
import { endShift, goTo, reorder } from '../model/acts.js';
import type { Day } from '../model/model.js';
import { hasDraft } from '../model/typed.js';
import { visitState } from '../model/visit-state.js';
import { Act } from '../parts/act.js';
import { Go } from '../parts/go.js';
import { Heading } from '../parts/heading.js';
import { sayDate } from '../parts/say-moment.js';
import { useApp } from '../parts/use-app.js';
import { dayWords } from '../wording/app-words.js';

const colours = { planned: 'blue', done: 'green', 'not-possible': 'orange', cancelled: 'grey' } as const;

interface LineProps {
  readonly day: Day;
  readonly visit: FieldVisit;
  readonly at: number;
  readonly dragged: string | undefined;
  readonly drag: (id: string | undefined) => void;
}

function Facts({ day, visit }: Pick<LineProps, 'day' | 'visit'>) {
  const { say, language } = useApp();
  const state = visitState(visit, day.waiting);
  const { from, to } = visit;
  return (
    <p class="govuk-body govuk-!-margin-bottom-1">
      {visit.service[language]}
      {from && to && <>, {fill(say(dayWords.between), { from, to })}</>}{' '}
      <Tag colour={colours[state]}>{say(dayWords[state])}</Tag>
    </p>
  );
}

function Moving({ visit, at, day }: Pick<LineProps, 'visit' | 'at' | 'day'>) {
  const { model, say } = useApp();
  const { reference, id } = visit;
  return (
    <p class="govuk-body gh-field__order">
      <Go
        label={fill(say(dayWords.earlier), { reference })}
        disabled={at === 0}
        onGo={() => void reorder(model, id, at - 1)}
      >
        {say(dayWords.up)}
      </Go>
      <Go
        label={fill(say(dayWords.later), { reference })}
        disabled={at === day.visits.length - 1}
        onGo={() => void reorder(model, id, at + 1)}
      >
        {say(dayWords.down)}
      </Go>
    </p>
  );
}

/** One visit: dragged to its turn, or put there by its buttons. */
function Line({ day, visit, at, dragged, drag }: LineProps) {
  const { model, say } = useApp();
  const { caseId, reference, id } = visit;
  const isHere = day.cases.has(caseId);
  return (
    <li
      class="gh-field__visit"
      draggable
      onDragStart={() => drag(id)}
      onDragEnd={() => drag(undefined)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={() => dragged && void reorder(model, dragged, at)}
    >
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
        {isHere ? <Go onGo={() => goTo(model, { at: 'case', id: caseId })}>{reference}</Go> : reference}
      </h2>
      <Facts day={day} visit={visit} />
      {hasDraft(caseId) && <p class="govuk-hint">{say(dayWords.unkept)}</p>}
      {!isHere && <p class="govuk-hint">{say(dayWords.notHere)}</p>}
      <Moving day={day} visit={visit} at={at} />
    </li>
  );
}

/** The visits of the day, in the order of the round. */
export function DayPage({ day }: { readonly day: Day }) {
  const { model, say, language } = useApp();
  const [dragged, drag] = useState<string | undefined>(undefined);
  const days = [...new Set(day.visits.map((visit) => visit.day))];
  return (
    <>
      <Heading>{say(dayWords.title)}</Heading>
      {days.length === 0 && <p class="govuk-body">{say(dayWords.none)}</p>}
      {days.map((date) => (
        <section key={date} aria-label={sayDate(date, language)}>
          <p class="govuk-caption-m">{sayDate(date, language)}</p>
          <ol class="gh-field__visits">
            {day.visits.map((visit, at) =>
              visit.day === date ? (
                <Line key={visit.id} day={day} visit={visit} at={at} dragged={dragged} drag={drag} />
              ) : null,
            )}
          </ol>
        </section>
      ))}
      <Act onDo={() => endShift(model).then(() => false)}>
        <p class="govuk-hint">{say(dayWords.endHint)}</p>
        <Button variant="warning">{say(dayWords.end)}</Button>
      </Act>
    </>
  );
}
