import { fill, type Language } from '../../../../platform/language/index.js';
import { markingOf, workingRolesOf } from '../../../../work/cases/index.js';
import type { Compiled } from '../../../../work/services/index.js';
import { Details, Tag } from '../../../components/index.js';
import type { MoveView } from '../../desk/case/present-work.js';
import { Answers } from '../../desk/case/view-answers.js';
import { Moves } from '../../desk/case/view-moves.js';
import { Standing } from '../../desk/case/view-standing.js';
import { deskNavigation } from '../../desk/navigation.js';
import { CaseTable } from '../../desk/queue/case-table.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { Marking } from '../../layout/marking.js';
import { NotFound, type PageHandler, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { readDesignId } from '../load-design.js';
import { loadPreview } from './load-preview.js';
import { loadSamples, type Samples } from './load-samples.js';
import { previewWords } from './words.js';

const none = { is: 'none', dueAt: undefined } as const;

const referenceOf = (at: number): string => `XXXX-${String(at + 1).padStart(4, '0')}`;

/** The desk's list with a made-up case in each state that is not an ending. */
export const viewPreviewDesk: PageHandler = async (request) => {
  const { service, note } = await loadPreview(request, 'officer');
  const { language, house } = request;
  const id = readDesignId(request);
  const frame = { ...request, preview: note };
  const samples = service && (await loadSamples(request, service));
  const states = Object.entries(service?.declaration.case.states ?? {}).filter(([, { ends }]) => ends === undefined);
  const lines = states.map(([state, { label, team }], at) => ({
    ...{ href: paths.previewCase(id, state), reference: referenceOf(at), state: label[language], clock: none },
    ...{
      service: service?.declaration.title[language] ?? '',
      area: '',
      team: team ?? '',
      assignee: '',
      isEscalated: false,
    },
    openedAt: house.clock.now(),
    answers: samples?.inQueue() ?? [],
  }));
  const title = previewWords.cases[language];
  return page(
    <Framed {...{ frame, title, variant: 'desk', navigation: deskNavigation(frame, 'designer') }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <CaseTable {...{ frame, caption: title, lines, empty: previewWords.noCases[language] }} />
    </Framed>,
  );
};

const optionsOf = (words: Readonly<Record<string, Readonly<Record<Language, string>>>>, language: Language) =>
  Object.entries(words).map(([value, text]) => ({ value, text: text[language] }));

function movesFrom(
  { declaration: { case: work, fields } }: Compiled,
  state: string,
  language: Language,
): readonly MoveView[] {
  const questionsOf = (to: string) =>
    (work.states[to]?.asks?.fields ?? []).map((field) => ({
      ...{ value: field, text: fields[field]?.label[language] ?? field },
      isWorded: fields[field]?.worded !== undefined,
    }));
  return Object.entries(work.states[state]?.can ?? {}).map(([transition, { label, to, note, decide }]) => {
    const decision = decide === undefined ? undefined : work.decisions?.[decide];
    return {
      ...{ transition, label: label[language], to: work.states[to]?.label[language] ?? to, note: note ?? 'none' },
      reasons: optionsOf(work.states[to]?.['say-why'] ?? {}, language),
      decision: decision && {
        label: decision.label[language],
        grounds: optionsOf(decision.grounds, language),
        hasLetter: decision.letter !== undefined,
      },
      questions: questionsOf(to),
      ...{ takers: [], barred: undefined, tried: undefined },
    };
  });
}

interface CaseProps {
  readonly frame: Frame;
  readonly request: PageRequest;
  readonly service: Compiled;
  readonly samples: Samples;
  readonly state: string;
}

function CasePreview({ frame, request, service, samples, state }: CaseProps) {
  const { language } = frame;
  const { declaration } = service;
  const standing = declaration.case.states[state];
  const id = readDesignId(request);
  const label = standing?.label[language] ?? state;
  const given = { frame, id, version: '1', drawForm: () => '' };
  const shown = {
    ...{ service: declaration.title[language], reference: referenceOf(0), state: label, clock: none, area: undefined },
    ...{ isClosed: standing?.ends !== undefined, openedAt: request.house.clock.now(), closedAt: undefined },
    ...{ pausedAt: undefined, channel: '', team: standing?.team, assignee: undefined, reason: undefined },
    ...{ parties: [], source: undefined, escalated: undefined, sender: undefined },
  };
  const answers = { contested: [], looked: 'asked', hasChoices: false, mayWork: true } as const;
  return (
    <Framed
      {...{ frame, title: shown.reference, service: shown.service, variant: 'desk' }}
      navigation={deskNavigation(frame, 'designer')}
      back={{ href: paths.previewDesk(id) }}
    >
      <Marking marking={markingOf(declaration, Object.keys(declaration.fields))} language={language} />
      <span class="govuk-caption-l">{shown.service}</span>
      <h1 class="govuk-heading-l gh-case__title">
        <span class="gh-case__reference">{shown.reference}</span> <Tag>{label}</Tag>
      </h1>
      <div class="gh-case">
        <div class="gh-case__known">
          <Standing
            {...given}
            standing={shown}
            account={undefined}
            payment={undefined}
            booking={undefined}
            issued={[]}
            preferences={undefined}
            part={undefined}
          />
          {[...workingRolesOf(declaration)].map((role, at) => (
            <Details summary={fill(previewWords.seesAs[language], { role })} open={at === 0}>
              <Answers {...given} {...answers} headingId={`answers-${at}`} answers={samples.seenAs(role)} />
            </Details>
          ))}
        </div>
        <div class="gh-case__do">
          <Moves {...given} moves={movesFrom(service, state, language)} action={paths.previewCase(id, state)} />
        </div>
      </div>
    </Framed>
  );
}

/** A made-up case in a state: what each role sees of it, and its buttons, which lead on. */
export const viewPreviewCase: PageHandler = async (request) => {
  const { service, note } = await loadPreview(request, 'officer');
  const state = request.params.state ?? '';
  if (!service || !Object.hasOwn(service.declaration.case.states, state)) throw new NotFound();
  const frame = { ...request, preview: note };
  const samples = await loadSamples(request, service);
  return page(<CasePreview {...{ frame, request, service, samples, state }} />);
};

/** A step of a made-up case: the state that it leads to. */
export const submitPreviewCase: PageHandler = async (request) => {
  const { service } = await loadPreview(request, 'officer');
  const id = readDesignId(request);
  const states = service?.declaration.case.states ?? {};
  const from = states[request.params.state ?? ''];
  const to = from?.can?.[request.form.code('transition') ?? '']?.to;
  return redirect(to && Object.hasOwn(states, to) ? paths.previewCase(id, to) : paths.previewDesk(id));
};
