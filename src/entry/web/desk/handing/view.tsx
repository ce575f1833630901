import { fill } from '../../../../platform/language/index.js';
import { declineReasons } from '../../../../work/cases/index.js';
import {
  Button,
  DataTable,
  Details,
  ErrorSummary,
  Form,
  NotificationBanner,
  Radios,
  SummaryList,
  Tag,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import type { PartLine, PartsView } from './present.js';
import { declineWords, handingWords } from './words.js';

interface View extends PartsView {
  readonly frame: Frame;
  readonly did: keyof typeof didWords | undefined;
  /** The case of which something was asked that was not done. */
  readonly tried: string | undefined;
  /** Why not; undefined where the reason lacks. */
  readonly refused: string | undefined;
  readonly isPartner: boolean;
  readonly drawForm: () => string;
}

type Word = keyof typeof handingWords;

const didWords = { accepted: 'didAccept', declined: 'didDecline', done: 'didDo' } as const;

export function HandedPage(view: View) {
  const { frame, did, tried } = view;
  const say = (key: Word) => handingWords[key][frame.language];
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'handed')}
      hasErrors={tried !== undefined}
    >
      {tried && <ErrorSummary errors={[errorOf(view, tried)]} />}
      {did && <NotificationBanner type="success" text={say(didWords[did])} />}
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <Parts view={view} lines={view.waiting} title="waiting" empty="noneWaiting" />
      <Parts view={view} lines={view.inHand} title="inHand" empty="noneInHand" />
      {view.isPartner && <Over {...view} />}
    </Framed>
  );
}

const reasonName = (line: Pick<PartLine, 'case'>): string => `reason-${line.case}`;

function errorOf(view: View, tried: string) {
  const line = [...view.waiting, ...view.inHand].find((one) => one.case === tried);
  if (view.refused !== undefined || !line) return { text: view.refused ?? '' };
  const text = fill(handingWords.whyLacks[view.frame.language], { reference: line.reference });
  return { text, href: `#${reasonName(line)}` };
}

interface PartsProps {
  readonly view: View;
  readonly lines: readonly PartLine[];
  readonly title: Word;
  readonly empty: Word;
}

function Parts({ view, lines, title, empty }: PartsProps) {
  const say = (key: Word) => handingWords[key][view.frame.language];
  return (
    <section aria-labelledby={title}>
      <h2 class="govuk-heading-m" id={title}>
        {say(title)}
      </h2>
      {lines.length === 0 && <p class="govuk-body">{say(empty)}</p>}
      {lines.map((line) => (
        <Part view={view} line={line} />
      ))}
    </section>
  );
}

/** One part: what it is and by when, with what may be done about it. */
function Part({ view, line }: { readonly view: View; readonly line: PartLine }) {
  const { language } = view.frame;
  const say = (key: Word) => handingWords[key][language];
  const isWaiting = view.waiting.includes(line);
  const rows: readonly (readonly [Word, string | undefined])[] = [
    ['service', line.service],
    ['part', line.part],
    ['handed', line.handed],
    ['acceptBy', isWaiting ? line.acceptBy : undefined],
    ['due', line.due],
  ];
  return (
    <article class="gh-part">
      <h3 class="govuk-heading-s">
        {isWaiting ? (
          <span class="gh-case__reference">{line.reference}</span>
        ) : (
          <a class="govuk-link gh-case__reference" href={paths.case(line.case)}>
            {line.reference}
          </a>
        )}{' '}
        {line.isLate && <Tag colour="red">{say('late')}</Tag>}
      </h3>
      <SummaryList
        class="gh-facts gh-facts--short"
        rows={rows.flatMap(([key, text]) => (text ? [{ key: say(key), value: { text } }] : []))}
      />
      {isWaiting && (
        <Form action={paths.handOffs} hidden={{ ...hiddenOf(view, line), step: 'accept' }}>
          <Button preventDoubleClick>{fill(say('accept'), { reference: line.reference })}</Button>
        </Form>
      )}
      <Decline view={view} line={line} />
    </article>
  );
}

const hiddenOf = ({ drawForm }: View, line: PartLine) => ({
  ...{ case: line.case, version: line.version, form: drawForm() },
});

function Decline({ view, line }: { readonly view: View; readonly line: PartLine }) {
  const { language } = view.frame;
  const text = fill(handingWords.decline[language], { reference: line.reference });
  const isTried = view.tried === line.case && view.refused === undefined;
  const error = isTried ? fill(handingWords.whyLacks[language], { reference: line.reference }) : undefined;
  return (
    <Details summary={text} open={isTried}>
      <Form action={paths.handOffs} hidden={{ ...hiddenOf(view, line), step: 'decline' }}>
        <Radios
          name="reason"
          idPrefix={reasonName(line)}
          isSmall
          error={error}
          fieldset={{ legend: { text: handingWords.why[language], size: 's' } }}
          items={declineReasons.map((value) => ({ value, text: declineWords[value][language] }))}
        />
        <Button variant="secondary" preventDoubleClick>
          {text}
        </Button>
      </Form>
    </Details>
  );
}

/** What the organisation had before: by reference and days alone. */
function Over({ frame, over }: View) {
  const say = (key: Word) => handingWords[key][frame.language];
  const heads = ['reference', 'service', 'handed', 'ended', 'how'] as const;
  return (
    <section aria-labelledby="over">
      <h2 class="govuk-heading-m" id="over">
        {say('over')}
      </h2>
      <DataTable
        caption={say('over')}
        isCaptionHidden
        columns={heads.map((head) => ({ head: say(head) }))}
        rows={over.map((line) => [
          <span class="gh-case__reference">{line.reference}</span>,
          ...[line.service, line.handed, line.ended ?? '', line.outcome ?? ''],
        ])}
        empty={say('noneOver')}
      />
    </section>
  );
}
