import { fill } from '../../../../platform/language/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  InsetText,
  NotificationBanner,
  Reveal,
} from '../../../components/index.js';
import { Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { deskNavigation } from '../navigation.js';
import { AskedOfYou } from '../risk/view-asked.js';
import type { ConcealedLine } from './present.js';
import type { Shown } from './shown.js';
import { AskForm, ExtendForm } from './view-forms.js';
import { type ConcealedWord, concealedWords } from './words.js';

function listErrors({ frame: { language }, said }: Shown) {
  const { wrong, faults = {}, wrongWhy, extending } = said;
  const at = extending ? `#extend-${extending.id}` : '#concealed';
  return [
    ...(wrong ? [{ text: concealedWords[wrong][language], href: at }] : []),
    ...Object.entries(faults).map(([field, fault]) => ({ text: concealedWords[fault][language], href: `#${field}` })),
    ...(wrongWhy ? [{ text: wrongWhy[language], href: extending ? at : '#why' }] : []),
  ];
}

export function ConcealedPage(shown: Shown) {
  const { frame, view, said } = shown;
  const { language } = frame;
  const say = (key: ConcealedWord) => concealedWords[key][language];
  const errors = listErrors(shown);
  return (
    <Framed
      frame={frame}
      title={say('title')}
      variant="desk"
      navigation={deskNavigation(frame, 'concealed')}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {said.did && errors.length === 0 && <NotificationBanner type="success" text={say(said.did)} />}
      <h1 class="govuk-heading-l" id="concealed">
        {say('title')}
      </h1>
      <p class="govuk-body-l">{say('lead')}</p>
      {said.asked && <AskedOfYou frame={frame} asked={said.asked} back={paths.concealed} />}
      {!view.hasAuditor && <InsetText>{say('noAuditor')}</InsetText>}
      {view.mayAnswer && <Waiting {...shown} />}
      {view.mayAsk && <Own {...shown} />}
      {view.mayAsk && view.hasAuditor && <AskForm {...shown} />}
    </Framed>
  );
}

const Why = ({ line }: { readonly line: ConcealedLine }) => (
  <>
    {line.why.map((why) => (
      <div class="gh-notes__text">
        <Reveal value={why} />
      </div>
    ))}
  </>
);

const heads = ['case', 'ground', 'why', 'revealOn', 'state', 'act'] as const;

interface LinesProps extends Shown {
  readonly caption: 'waiting' | 'own';
  readonly lines: readonly ConcealedLine[];
  readonly toAct: (line: ConcealedLine) => preact.ComponentChildren;
}

const Lines = ({ frame: { language }, caption, lines, toAct }: LinesProps) => (
  <DataTable
    caption={concealedWords[caption][language]}
    columns={heads.map((head) => ({ head: concealedWords[head][language] }))}
    rows={lines.map((line) => [
      line.reference,
      line.ground,
      <Why line={line} />,
      line.revealOn,
      line.state,
      toAct(line),
    ])}
    empty={concealedWords[caption === 'own' ? 'noneOwn' : 'noneWaiting'][language]}
  />
);

function Waiting(shown: Shown) {
  const { language } = shown.frame;
  const toAct = ({ id, isOwn, reference }: ConcealedLine) =>
    isOwn ? (
      concealedWords.notYours[language]
    ) : (
      <Form action={paths.answerConcealed(id)}>
        <div class="govuk-button-group">
          {(['approve', 'decline'] as const).map((verdict) => (
            <Button variant={verdict === 'decline' ? 'warning' : 'secondary'} name="verdict" value={verdict}>
              {concealedWords[verdict][language]}
              <span class="govuk-visually-hidden"> {fill(concealedWords.of[language], { case: reference })}</span>
            </Button>
          ))}
        </div>
      </Form>
    );
  return <Lines {...shown} caption="waiting" lines={shown.view.waiting} toAct={toAct} />;
}

function Own(shown: Shown) {
  const { language } = shown.frame;
  const { own } = shown.view;
  const toAct = (line: ConcealedLine) =>
    line.mayOpen && (
      <Form action={paths.openConcealed(line.id)}>
        <Button variant="secondary" preventDoubleClick>
          {concealedWords.open[language]}
          <span class="govuk-visually-hidden"> {fill(concealedWords.of[language], { case: line.reference })}</span>
        </Button>
      </Form>
    );
  return (
    <>
      <Lines {...shown} caption="own" lines={own} toAct={toAct} />
      {own
        .filter(({ mayExtend }) => mayExtend)
        .map((line) => (
          <ExtendForm {...shown} line={line} />
        ))}
    </>
  );
}
