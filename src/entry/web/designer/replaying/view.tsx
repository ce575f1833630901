import { fill, formatMoney, formatNumber, type Language } from '../../../../platform/language/index.js';
import type { Effect, Replay } from '../../../../work/journeys/index.js';
import { Button, DataTable, Form, Input, InsetText, Progress } from '../../../components/index.js';
import type { Frame } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { DesignPage } from '../framed-design.js';
import type { LoadedDesign } from '../load-design.js';
import { nameOfItem } from '../parts/item-list.js';
import { replayWords } from './words.js';

interface ReplayView {
  readonly frame: Frame;
  readonly design: LoadedDesign;
  readonly replay: Replay | undefined;
  readonly fault: string | undefined;
  readonly typed: string;
}

/** Counts go by fives where answers are locked: from this many to four more. */
const step = 4;

export function ReplayPage(view: ReplayView) {
  const { frame, design, replay, fault } = view;
  const { language } = frame;
  return (
    <DesignPage
      {...{ frame, design }}
      heading={replayWords.title[language]}
      fault={fault ? { text: fault, href: '#months' } : undefined}
    >
      <p class="govuk-body-l">{replayWords.lead[language]}</p>
      {replay?.state === 'running' && <Running replay={replay} language={language} />}
      {replay?.state === 'done' && <Found {...view} replay={replay} />}
      {replay?.state === 'stopped' && <InsetText>{replayWords.stopped[language]}</InsetText>}
      {design.mayChange && replay?.state !== 'running' && <Ask {...view} />}
    </DesignPage>
  );
}

function Ask({ frame: { language }, design, replay, fault, typed }: ReplayView) {
  if (design.judged.declaration === undefined) return <InsetText>{replayWords.notRight[language]}</InsetText>;
  return (
    <Form action={paths.replayDesign(design.one.id)}>
      <Input
        {...{
          name: 'months',
          label: { text: replayWords.months[language], size: 's' },
          width: 3,
          inputmode: 'numeric',
        }}
        {...{ hint: replayWords.monthsHint[language], value: typed || '12', error: fault }}
      />
      <Button preventDoubleClick>{replayWords[replay ? 'again' : 'begin'][language]}</Button>
    </Form>
  );
}

function Running({ replay, language }: { readonly replay: Replay; readonly language: Language }) {
  const { cases, inAll, design } = replay;
  const text = fill(replayWords.done[language], {
    done: formatNumber(cases, language),
    all: formatNumber(inAll, language),
  });
  const refresh = paths.replayDesign(design);
  return (
    <Progress {...{ id: 'replay', label: replayWords.progress[language], done: cases, of: inAll, text, refresh }} />
  );
}

const isFielded = (kind: string): kind is 'asked' | 'not-asked' | 'refused' | 'changed' =>
  ['asked', 'not-asked', 'refused', 'changed'].includes(kind);

function Found({ frame: { language }, design, replay }: ReplayView & { readonly replay: Replay }) {
  const all = formatNumber(replay.cases, language);
  const what = (key: string, { sum }: Effect) => {
    const [kind = '', field = ''] = key.split(':');
    const name = nameOfItem(['fields', field], design.judged.value, language);
    const says = isFielded(kind)
      ? fill(replayWords[kind][language], { field: name })
      : replayWords[kind === 'due' ? 'due' : 'state'][language];
    return sum === undefined
      ? says
      : `${says} (${fill(replayWords.sum[language], { sum: formatMoney(sum, language) })})`;
  };
  const count = ({ count, isSealed }: Effect) => {
    if (!isSealed) return formatNumber(count, language);
    const from = formatNumber(count, language);
    return count === 0
      ? replayWords.few[language]
      : fill(replayWords.about[language], { count: from, most: formatNumber(count + step, language) });
  };
  return (
    <>
      <p class="govuk-body">
        {fill(replayWords.of[language], { all, revision: replay.revision })}{' '}
        {replay.leftOut > 0 && fill(replayWords.leftOut[language], { count: formatNumber(replay.leftOut, language) })}
      </p>
      <DataTable
        caption={replayWords.found[language]}
        columns={[replayWords.effect, replayWords.cases, replayWords.which].map((head) => ({ head: head[language] }))}
        rows={Object.entries(replay.effects).map(([key, effect]) => [
          what(key, effect),
          count(effect),
          effect.isSealed ? replayWords.hidden[language] : effect.references.join(', '),
        ])}
        empty={replayWords.none[language]}
      />
    </>
  );
}
