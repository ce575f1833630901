import { fill, type Language } from '../../../../platform/language/index.js';
import { mostInBatch } from '../../../../work/cases/index.js';
import { Button, Details, ErrorSummary, Form, InsetText, Radios, Select } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { writeChoice } from '../queue/choice.js';
import { routineWords } from '../routines/words.js';
import type { Chosen, SharedMove } from './load-chosen.js';
import { severalWords } from './words.js';

export interface ChooseProps {
  readonly frame: Frame;
  readonly chosen: Chosen;
  /** Where nothing was chosen. */
  readonly fault?: 'to' | 'move' | 'routine' | undefined;
}

/** The chosen cases, carried on by each form. */
export function ChosenBoxes({ chosen: { cases, versions } }: Pick<ChooseProps, 'chosen'>) {
  return cases.map(({ id, version }) => (
    <input type="hidden" name="case" value={writeChoice({ id, version: versions.get(id) ?? version })} />
  ));
}

const sayMove = (
  { label, service, count }: Pick<SharedMove, 'label' | 'service' | 'count'>,
  all: number,
  language: Language,
): string => fill(severalWords.moveOf[language], { move: label, service, count: String(count), all: String(all) });

const sayFault = (fault: NonNullable<ChooseProps['fault']>, language: Language): string =>
  (fault === 'routine' ? routineWords.pick : severalWords[fault === 'to' ? 'pickFirst' : 'pickMove'])[language];

/** What may be done to the cases that were ticked. */
export function ChoosePage({ frame, chosen, fault }: ChooseProps) {
  const { language } = frame;
  const say = (key: keyof typeof severalWords) => severalWords[key][language];
  const { cases, people, teams, moves } = chosen;
  return (
    <Framed
      frame={{ ...frame, url: paths.several }}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'queue')}
      back={{ href: paths.queue }}
      hasErrors={fault !== undefined}
    >
      {fault && <ErrorSummary errors={[{ text: sayFault(fault, language), href: `#${fault}` }]} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      {cases.length === 0 && <InsetText>{say('none')}</InsetText>}
      {cases.length > mostInBatch && <InsetText>{fill(say('tooMany'), { most: String(mostInBatch) })}</InsetText>}
      {cases.length > 0 && cases.length <= mostInBatch && (
        <>
          <Details summary={`${say('chosen')} (${cases.length})`}>
            <ul class="govuk-list">
              {cases.map(({ id, reference }) => (
                <li>
                  <a class="govuk-link gh-case__reference" href={paths.case(id)}>
                    {reference}
                  </a>
                </li>
              ))}
            </ul>
          </Details>
          <h2 class="govuk-heading-m">{say('give')}</h2>
          <Form action={paths.several} hidden={{ step: 'check', do: 'assign' }}>
            <ChosenBoxes chosen={chosen} />
            <Select
              name="to"
              label={say('toWhom')}
              error={fault === 'to' ? say('pickFirst') : undefined}
              items={[
                { value: '', text: say('pick') },
                ...people,
                ...teams,
                { value: 'nobody', text: say('toNobody') },
              ]}
            />
            <Button variant="secondary">{say('checkGive')}</Button>
          </Form>
          <h2 class="govuk-heading-m">{say('move')}</h2>
          {moves.length === 0 && <p class="govuk-body">{say('noMoves')}</p>}
          {moves.length > 0 && (
            <Form action={paths.several} hidden={{ step: 'check', do: 'move' }}>
              <ChosenBoxes chosen={chosen} />
              <Radios
                name="move"
                isSmall
                error={fault === 'move' ? say('pickMove') : undefined}
                fieldset={{ legend: { text: say('move'), class: 'govuk-visually-hidden' } }}
                items={moves.map((move) => ({ value: move.value, text: sayMove(move, cases.length, language) }))}
              />
              <Button variant="secondary">{say('checkMove')}</Button>
            </Form>
          )}
          <Routines {...{ frame, chosen, fault }} />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.several}>
          {say('history')}
        </a>
      </p>
    </Framed>
  );
}

/** What services declare to be done in one press. */
function Routines({ frame: { language }, chosen, fault }: ChooseProps) {
  const { cases, routines } = chosen;
  if (routines.length === 0) return null;
  const legend = { text: routineWords.several[language], class: 'govuk-visually-hidden' };
  return (
    <>
      <h2 class="govuk-heading-m">{routineWords.several[language]}</h2>
      <Form action={paths.several} hidden={{ step: 'check', do: 'routine' }}>
        <ChosenBoxes chosen={chosen} />
        <Radios
          name="routine"
          isSmall
          error={fault === 'routine' ? routineWords.pick[language] : undefined}
          fieldset={{ legend }}
          items={routines.map((one) => ({
            ...{ value: one.value, text: sayMove(one, cases.length, language), hint: { text: one.says } },
          }))}
        />
        <Button variant="secondary">{routineWords.check[language]}</Button>
      </Form>
    </>
  );
}
