import { fill, formatMoment, type Words } from '../../../../platform/language/index.js';
import type { Shift, UndecidedCommand } from '../../../../work/field/index.js';
import { Button, ErrorSummary, Form, NotificationBanner, Reveal, SummaryList } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { sayWords } from '../../desk/say/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayReason } from '../calls/outcome-words.js';
import type { Undecided, Version } from '../waiting/load-waiting.js';
import { deedWords } from '../waiting/words.js';
import { phoneWords as say } from './words.js';

interface PhonesView {
  readonly frame: Frame;
  readonly did: 'decided' | 'ended' | undefined;
  readonly shifts: readonly Shift[];
  readonly waiting: readonly UndecidedCommand[];
  readonly names: ReadonlyMap<string, string>;
}

export function PhonesPage(view: PhonesView) {
  const { frame, did, waiting, names } = view;
  const { language, place } = frame;
  const moment = (at: Date) => formatMoment(at, language, place.timeZone);
  const nameOf = (id: string) => names.get(id) ?? sayWords.leaver[language];
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
      <ul class="govuk-list govuk-list--spaced">
        {waiting.map(({ taken, one }) => (
          <li>
            <a class="govuk-link" href={paths.undecided(taken.id)}>
              {`${one.reference}: ${deedWords[taken.kind][language]}`}
            </a>
            <div class="govuk-hint">
              {fill(say.by[language], { who: nameOf(taken.officer), when: moment(taken.doneAt) })}.{' '}
              {sayReason(taken.reason ?? undefined)?.[language]}
            </div>
          </li>
        ))}
      </ul>
      <Shifts {...view} />
    </Framed>
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

interface DecideView {
  readonly frame: Frame;
  readonly one: Undecided;
  readonly name: string | undefined;
  readonly fault: Words | undefined;
}

const Told = ({ version, frame: { language } }: { version: Version; frame: Frame }) =>
  'words' in version ? (
    <span>{version.words[language]}</span>
  ) : (
    <Reveal value={version.opened} as={(value) => version.say(value, language)} />
  );

/** Both versions of what two people did to the same thing. */
export function DecidePage({ frame, one: { taken, one, label, mine, theirs }, name, fault }: DecideView) {
  const { language, place } = frame;
  const when = formatMoment(taken.doneAt, language, place.timeZone);
  const reason = sayReason(taken.reason ?? undefined)?.[language];
  const title = `${one.reference}: ${label[language]}`;
  const rows = [
    { key: { text: say.mine[language] }, value: { text: <Told version={mine} frame={frame} /> } },
    { key: { text: say.theirs[language] }, value: { text: <Told version={theirs} frame={frame} /> } },
  ];
  return (
    <Framed
      {...{ frame, title, variant: 'desk', hasErrors: fault !== undefined }}
      navigation={deskNavigation(frame, 'rounds')}
      back={{ href: paths.phones }}
    >
      {fault && <ErrorSummary errors={[{ text: fault[language], href: '#decide' }]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {fill(say.by[language], { who: name ?? sayWords.leaver[language], when })}. {reason}
      </p>
      <SummaryList rows={rows} />
      <div class="govuk-button-group" id="decide">
        <Form action={paths.undecided(taken.id)} hidden={{ keep: 'mine' }}>
          <Button preventDoubleClick>{say.keepMine[language]}</Button>
        </Form>
        <Form action={paths.undecided(taken.id)} hidden={{ keep: 'theirs' }}>
          <Button variant="secondary" preventDoubleClick>
            {say.keepTheirs[language]}
          </Button>
        </Form>
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.case(one.id)}>
          {fill(say.openCase[language], { reference: one.reference })}
        </a>
      </p>
    </Framed>
  );
}
