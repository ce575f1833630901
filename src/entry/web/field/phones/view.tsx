import { fill, formatDate, formatMoment } from '../../../../platform/language/index.js';
import type { Shift, UndecidedCommand } from '../../../../work/field/index.js';
import { Button, Form, NotificationBanner } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { sayWords } from '../../desk/say/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayReason } from '../calls/outcome-words.js';
import { deedWords } from '../waiting/words.js';
import { phoneWords as say } from './words.js';

interface PhonesView {
  readonly frame: Frame;
  readonly did: 'decided' | 'ended' | undefined;
  readonly shifts: readonly Shift[];
  readonly waiting: readonly UndecidedCommand[];
  readonly decided: readonly UndecidedCommand[];
  /** Until which day somebody is away. */
  readonly away: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

export function PhonesPage(view: PhonesView) {
  const { frame, did, waiting } = view;
  const { language } = frame;
  return (
    <Framed
      {...{ frame, title: say.title[language], variant: 'desk' }}
      navigation={deskNavigation(frame, 'rounds')}
      back={{ href: paths.rounds }}
    >
      {did && <NotificationBanner type="success" text={say[did][language]} />}
      <h1 class="govuk-heading-l">{say.title[language]}</h1>
      <h2 class="govuk-heading-m">{say.waiting[language]}</h2>
      {waiting.length === 0 && <p class="govuk-body">{say.noWaiting[language]}</p>}
      <Commands view={view} list={waiting} />
      <Decided {...view} />
      <Shifts {...view} />
    </Framed>
  );
}

/** What phones sent and was not done, each leading to both versions; of what was decided, who decided what. */
function Commands({ view, list }: { readonly view: PhonesView; readonly list: readonly UndecidedCommand[] }) {
  const { names, away } = view;
  const { language, place } = view.frame;
  const nameOf = (id: string) => names.get(id) ?? sayWords.leaver[language];
  return (
    <ul class="govuk-list govuk-list--spaced">
      {list.map(({ taken, one }) => {
        const until = away.get(taken.officer);
        const when = formatMoment(taken.doneAt, language, place.timeZone);
        return (
          <li>
            <a class="govuk-link" href={paths.undecided(taken.id)}>
              {`${one.reference}: ${deedWords[taken.kind][language]}`}
            </a>
            <div class="govuk-hint">
              {fill(say.by[language], { who: nameOf(taken.officer), when })}.{' '}
              {taken.decided === null
                ? sayReason(taken.reason ?? undefined)?.[language]
                : fill(say[`kept-${taken.decided}`][language], { who: nameOf(taken.decidedBy ?? '') })}
              {until !== undefined && <> {fill(say.away[language], { day: formatDate(until, language) })}</>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Decided(view: PhonesView) {
  const { language } = view.frame;
  if (view.decided.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{say.decidedLately[language]}</h2>
      <p class="govuk-body">{say.decidedHint[language]}</p>
      <Commands view={view} list={view.decided} />
    </>
  );
}

function Shifts({ frame: { language, place }, shifts, names }: PhonesView) {
  const moment = (at: Date) => formatMoment(at, language, place.timeZone);
  return (
    <>
      <h2 class="govuk-heading-m">{say.shifts[language]}</h2>
      {shifts.length === 0 && <p class="govuk-body">{say.noShifts[language]}</p>}
      {shifts.length > 0 && <p class="govuk-body">{say.endHint[language]}</p>}
      {shifts.map(({ id, officer, begunAt, endsAt }) => {
        const name = names.get(officer) ?? sayWords.leaver[language];
        return (
          <Form action={paths.endShift(id)}>
            <p class="govuk-body">
              {name}, {fill(say.since[language], { from: moment(begunAt), to: moment(endsAt) })}
            </p>
            <Button variant="warning">
              {say.end[language]} <span class="govuk-visually-hidden">({name})</span>
            </Button>
          </Form>
        );
      })}
    </>
  );
}
