import { useMemo } from 'preact/hooks';
import type { Language } from '../../../platform/language/browser.js';
import type { FieldCase, FieldDeed, FieldVisit } from '../../../work/field/browser.js';
import { InsetText } from '../../components/content/inset-text.js';
import { SummaryList } from '../../components/content/summary-list.js';
import { ChecklistDeed } from '../deeds/checklist-deed.js';
import { CorrectDeed, isCorrectedHere } from '../deeds/correct-deed.js';
import type { DeedProps } from '../deeds/deed.js';
import { EffortDeed } from '../deeds/effort-deed.js';
import { MoveDeed } from '../deeds/move-deed.js';
import { NoteDeed } from '../deeds/note-deed.js';
import { PhotoDeed } from '../deeds/photo-deed.js';
import { SignatureDeed } from '../deeds/signature-deed.js';
import { VisitDeed } from '../deeds/visit-deed.js';
import { goTo, perform } from '../model/acts.js';
import type { Day } from '../model/model.js';
import { refresh } from '../model/refresh.js';
import { leaveOut, seenOf } from '../model/typed.js';
import { visitState } from '../model/visit-state.js';
import { Go } from '../parts/go.js';
import { Heading } from '../parts/heading.js';
import { sayMoment } from '../parts/say-moment.js';
import { useApp } from '../parts/use-app.js';
import { appWords, dayWords } from '../wording/app-words.js';
import { caseWords } from '../wording/case-words.js';
import { WaitingList } from './waiting-list.js';

function rowsOf(one: FieldCase, language: Language) {
  const due = one.clock && { key: caseWords.due[language], value: sayMoment(new Date(one.clock.due), language) };
  return [
    { key: caseWords.state[language], value: one.state.label[language] },
    ...(due ? [due] : []),
    ...one.fields.map(({ label, text }) => ({ key: label[language], value: text[language] })),
  ];
}

function Notes({ one }: { readonly one: FieldCase }) {
  const { say, language } = useApp();
  if (one.notes.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h2 class="govuk-heading-m" id="notes">
        {say(caseWords.notes)}
      </h2>
      {one.notes.map(({ at, by, text }) => (
        <div class="gh-field__note">
          <p class="govuk-body govuk-!-margin-bottom-1">{text}</p>
          <p class="govuk-hint">
            {by}, {sayMoment(new Date(at), language)}
          </p>
        </div>
      ))}
    </section>
  );
}

interface FormsProps extends DeedProps {
  readonly visit: FieldVisit | undefined;
  readonly next: string;
}

const Forms = ({ visit, next, ...deed }: FormsProps) => (
  <div id="do" tabIndex={-1} class="gh-field__do">
    {visit && <VisitDeed {...deed} visit={visit} />}
    <section aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {next}
      </h2>
      <ChecklistDeed {...deed} />
      <NoteDeed {...deed} />
      <PhotoDeed {...deed} />
      <SignatureDeed {...deed} />
      <EffortDeed {...deed} />
      {deed.one.fields.filter(isCorrectedHere).map((answer) => (
        <CorrectDeed key={answer.id} {...deed} answer={answer} />
      ))}
      {deed.one.moves.map((move) => (
        <MoveDeed key={move.id} {...deed} move={move} />
      ))}
    </section>
  </div>
);

/** The case went on or away while its officer wrote: the forms are those that they began to fill in. */
function Meanwhile({ id, hasLeft }: { readonly id: string; readonly hasLeft: boolean }) {
  const { model, say } = useApp();
  const drop = () => {
    leaveOut(id);
    void refresh(model);
  };
  return (
    <InsetText>
      <p class="govuk-body">{say(caseWords[hasLeft ? 'leftMeanwhile' : 'changedMeanwhile'])}</p>
      <Go onGo={drop}>{say(caseWords.leaveOut)}</Go>
    </InsetText>
  );
}

/** The forms of a case as its officer saw it: drawn anew with the case alone. */
function useForms({ one, visit }: { readonly one: FieldCase | undefined; readonly visit: FieldVisit | undefined }) {
  const { model, say, language } = useApp();
  return useMemo(() => {
    if (!one) return null;
    const done = (deeds: readonly FieldDeed[], small?: string) => perform(model, one, deeds, small);
    const refuse: DeedProps['refuse'] = (why) => model.set({ notice: { is: why } });
    return <Forms {...{ one, visit, perform: done, refuse, next: say(caseWords.next) }} />;
  }, [one?.version, visit?.id, language]);
}

/** Past what is known, to what may be done: without an address, which the way back would lead through. */
function goToNext(): void {
  const heading = document.getElementById('do');
  heading?.scrollIntoView();
  heading?.focus();
}

/** A case as it stood when it was downloaded, what was done on it here, and what may be done. */
export function CasePage({ day, id }: { readonly day: Day; readonly id: string }) {
  const { model, say, language } = useApp();
  const one = day.cases.get(id);
  const visit = day.visits.find((each) => each.caseId === id && visitState(each, day.waiting) === 'planned');
  const seen = seenOf(id, { one, visit });
  const forms = useForms(seen);
  const here = day.waiting.filter(({ command }) => command.caseId === id);
  return (
    <>
      <Go onGo={() => goTo(model, { at: 'day' })}>{say(appWords.toDay)}</Go>
      <Heading>
        {one ? (
          <>
            <span class="govuk-caption-l">{one.service.title[language]}</span>
            {one.reference}
          </>
        ) : (
          say(dayWords.notHere)
        )}
      </Heading>
      {seen.one && <Go onGo={goToNext}>{say(caseWords.toNext)}</Go>}
      {one && <SummaryList rows={rowsOf(one, language)} />}
      {seen.one?.version !== one?.version && <Meanwhile id={id} hasLeft={one === undefined} />}
      {forms}
      {here.length > 0 && <h2 class="govuk-heading-m">{say(caseWords.waiting)}</h2>}
      <WaitingList items={here} />
      {one && <Notes one={one} />}
    </>
  );
}
