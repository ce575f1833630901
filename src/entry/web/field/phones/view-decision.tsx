import { fill, formatMoment, type Words } from '../../../../platform/language/index.js';
import { Button, ErrorSummary, Form, InsetText, Reveal, SummaryList } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { sayWords } from '../../desk/say/words.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayReason } from '../calls/outcome-words.js';
import type { Undecided, Version } from '../waiting/load-waiting.js';
import { phoneWords as say } from './words.js';

interface DecideView {
  readonly frame: Frame;
  readonly one: Undecided;
  readonly names: ReadonlyMap<string, string>;
  /** Whether it can be decided, or decided anew. */
  readonly isOpen: boolean;
  readonly fault: Words | undefined;
}

const Told = ({ version, frame: { language } }: { version: Version; frame: Frame }) =>
  'words' in version ? (
    <span>{version.words[language]}</span>
  ) : (
    <Reveal value={version.opened} as={(value) => version.say(value, language)} />
  );

function Was({ frame: { language, place }, one: { taken }, names, isOpen }: DecideView) {
  if (!taken.decided) return null;
  const who = names.get(taken.decidedBy ?? '') ?? sayWords.leaver[language];
  const when = taken.decidedAt && formatMoment(taken.decidedAt, language, place.timeZone);
  return (
    <InsetText>
      {fill(say[`kept-${taken.decided}`][language], { who })} {when} {isOpen && say.anew[language]}
    </InsetText>
  );
}

function Choose({ frame: { language }, one: { taken }, isOpen }: DecideView) {
  if (!isOpen) return null;
  const { decided } = taken;
  const anew: Record<string, string> = decided ? { anew: decided } : {};
  return (
    <div class="govuk-button-group" id="decide">
      {decided !== 'mine' && (
        <Form action={paths.undecided(taken.id)} hidden={{ keep: 'mine', ...anew }}>
          <Button preventDoubleClick>{say.keepMine[language]}</Button>
        </Form>
      )}
      {decided !== 'theirs' && (
        <Form action={paths.undecided(taken.id)} hidden={{ keep: 'theirs', ...anew }}>
          <Button variant="secondary" preventDoubleClick>
            {say[decided === null ? 'keepTheirs' : 'backToTheirs'][language]}
          </Button>
        </Form>
      )}
    </div>
  );
}

/** Both versions of what two people did to the same thing, before it is decided and afterwards. */
export function DecidePage(view: DecideView) {
  const { frame, one: shown, names, fault } = view;
  const { taken, one, label, mine, theirs } = shown;
  const { language, place } = frame;
  const when = formatMoment(taken.doneAt, language, place.timeZone);
  const reason = sayReason(taken.reason ?? undefined)?.[language];
  const title = `${one.reference}: ${label[language]}`;
  const stood = say[taken.decided === null ? 'theirs' : 'stood'][language];
  const rows = [
    { key: { text: say.mine[language] }, value: { text: <Told version={mine} frame={frame} /> } },
    { key: { text: stood }, value: { text: <Told version={theirs} frame={frame} /> } },
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
        {fill(say.by[language], { who: names.get(taken.officer) ?? sayWords.leaver[language], when })}.{' '}
        {taken.decided === null && reason}
      </p>
      <SummaryList rows={rows} />
      <Was {...view} />
      <Choose {...view} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.case(one.id)}>
          {fill(say.openCase[language], { reference: one.reference })}
        </a>
      </p>
    </Framed>
  );
}
