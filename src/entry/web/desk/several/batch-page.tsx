import type { Context } from '../../../../platform/context.js';
import { act, read } from '../../../../platform/house.js';
import { readId } from '../../../../platform/ids.js';
import { fill, formatMoment } from '../../../../platform/language/index.js';
import {
  type Batch,
  type BatchCase,
  type BatchId,
  canPutBack,
  findBatch,
  findCases,
  hurryBatch,
  listBatches,
  undoBatch,
} from '../../../../work/cases/index.js';
import { Button, DataTable, Form, InsetText, Progress } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { NotFound, type PageHandler, type PageReply, type PageRequest, page, redirect } from '../../page.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { readNames } from '../queue/read-names.js';
import { sayDoing } from './say-doing.js';
import { sayWhy, severalWords, stateWords } from './words.js';

function readBatchId({ params }: PageRequest): BatchId {
  const id = readId<'batch'>(params.id);
  if (!id) throw new NotFound();
  return id;
}

async function load(ctx: Context, id: BatchId) {
  const found = await findBatch(ctx, id);
  if (!found) throw new NotFound();
  const cases = await findCases(
    ctx,
    found.cases.map((each) => each.case),
  );
  return { ...found, names: await readNames(ctx), references: new Map(cases.map((one) => [one.id, one.reference])) };
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** How far it is, in a sentence. */
function sayState({ one, cases }: Pick<Loaded, 'one' | 'cases'>, { language, place, house }: PageRequest): string {
  const count = String(cases.filter(({ state }) => state === 'done').length);
  const how = { count, all: String(cases.length), time: formatMoment(one.runsAt, language, place.timeZone) };
  if (one.state === 'done' || one.state === 'undone') return fill(severalWords[one.state][language], how);
  return fill(severalWords[one.runsAt > house.clock.now() ? 'waiting' : 'running'][language], how);
}

interface BatchProps extends Loaded {
  readonly frame: Frame & PageRequest;
  readonly isTooLate: boolean;
}

function BatchPage({ frame, one, cases, names, references, isTooLate }: BatchProps) {
  const { language, house } = frame;
  const say = (key: keyof typeof severalWords) => severalWords[key][language];
  const title = sayDoing(one.doing, names, language);
  const said = ({ state, why }: BatchCase) =>
    `${stateWords[state][language]}${why ? `: ${sayWhy(why)[language]}` : ''}`;
  const isWaiting = one.state === 'waiting';
  const isBeforeIt = isWaiting && one.runsAt > house.clock.now();
  const over = cases.filter(({ state }) => state !== 'waiting').length;
  return (
    <Framed
      frame={frame}
      title={title}
      variant="desk"
      navigation={deskNavigation(frame, 'queue')}
      back={{ href: paths.queue }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {isTooLate && <InsetText>{say('tooLate')}</InsetText>}
      {(!isWaiting || isBeforeIt) && <p class="govuk-body-l">{sayState({ one, cases }, frame)}</p>}
      {isWaiting && !isBeforeIt && (
        <Progress
          id="batch"
          label={say('how')}
          done={over}
          of={cases.length}
          text={sayState({ one, cases }, frame)}
          refresh={paths.batch(one.id)}
        />
      )}
      <div class="govuk-button-group">
        {isWaiting && <Step {...{ frame, one }} step="undo" text={say('undo')} isFirst />}
        {isBeforeIt && <Step {...{ frame, one }} step="hurry" text={say('hurry')} />}
        {canPutBack(one, house.clock.now()) && <Step {...{ frame, one }} step="undo" text={say('giveBack')} />}
      </div>
      <DataTable
        caption={say('how')}
        isCaptionHidden
        columns={[{ head: say('column') }, { head: say('how') }]}
        rows={cases.map((each) => [
          <a class="govuk-link gh-case__reference" href={paths.case(each.case)}>
            {references.get(each.case) ?? '–'}
          </a>,
          said(each),
        ])}
      />
    </Framed>
  );
}

interface StepProps {
  readonly one: Batch;
  readonly step: 'undo' | 'hurry';
  readonly text: string;
  readonly isFirst?: boolean;
}

function Step({ one, step, text, isFirst }: StepProps) {
  return (
    <Form action={paths.batch(one.id)} hidden={{ step }}>
      <Button variant={isFirst ? undefined : 'secondary'} preventDoubleClick>
        {text}
      </Button>
    </Form>
  );
}

async function show(request: PageRequest, { isTooLate = false } = {}): Promise<PageReply> {
  const { house, who } = request;
  const loaded = await read(house, who, (ctx) => load(ctx, readBatchId(request)));
  return page(<BatchPage frame={request} {...loaded} isTooLate={isTooLate} />, isTooLate ? 409 : 200);
}

/** How far it is with several cases, and what became of each. */
export const viewBatch: PageHandler = (request) => show(request);

/** Takes it back, or lets it be done now. */
export const submitBatch: PageHandler = async (request) => {
  const { house, who, form } = request;
  const id = readBatchId(request);
  const step = form.code('step') === 'hurry' ? hurryBatch : undoBatch;
  const came = await act(house, who, (ctx) => step(ctx, id));
  if (came.ok) return redirect(paths.batch(came.value.id));
  if (came.refused === 'no-such-batch') throw new NotFound();
  return show(request, { isTooLate: true });
};

/** What the officer did to several cases in the last weeks. */
export const viewSeveral: PageHandler = async (request) => {
  const { house, who, language, place } = request;
  const found = await read(house, who, async (ctx) => ({
    batches: await listBatches(ctx),
    names: await readNames(ctx),
  }));
  const say = (key: keyof typeof severalWords) => severalWords[key][language];
  return page(
    <Framed
      frame={request}
      title={say('history')}
      variant="desk"
      navigation={deskNavigation(request, 'queue')}
      back={{ href: paths.queue }}
    >
      <h1 class="govuk-heading-l">{say('history')}</h1>
      <DataTable
        caption={say('history')}
        isCaptionHidden
        columns={[{ head: say('what') }, { head: say('when') }, { head: say('how') }]}
        rows={found.batches.map(({ one, cases }) => [
          <a class="govuk-link" href={paths.batch(one.id)}>
            {sayDoing(one.doing, found.names, language)}
          </a>,
          formatMoment(one.madeAt, language, place.timeZone),
          sayState({ one, cases }, request),
        ])}
        empty={say('empty')}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.queue}>
          {say('toList')}
        </a>
      </p>
    </Framed>,
  );
};
