import { fill } from '../../../../platform/language/index.js';
import { Button, Form, InsetText, Reveal, WarningText } from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { wayWords } from '../home/words.js';
import type { MergePlan } from './present.js';
import { mergeRefusedWords, mergeWords } from './words.js';

export function BeginMergePage({ frame }: { readonly frame: Frame }) {
  const { language } = frame;
  const title = mergeWords.title[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{mergeWords.lead[language]}</p>
          <p class="govuk-body">{mergeWords.how[language]}</p>
          <InsetText>{mergeWords.notOthers[language]}</InsetText>
          <Form action={paths.mergeAccounts}>
            <Button preventDoubleClick>{mergeWords.begin[language]}</Button>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

export function MergePage({ frame, plan }: { readonly frame: Frame; readonly plan: MergePlan }) {
  const { language } = frame;
  const title = mergeWords.check[language];
  const { first, second } = plan;
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{mergeWords.checkLead[language]}</p>
          <Ways {...{ frame, plan }} />
          <h2 class="govuk-heading-m">{mergeWords.requests[language]}</h2>
          <p class="govuk-body">{fill(mergeWords.requestsAll[language], { first, second })}</p>
          <Mandates {...{ frame, plan }} />
          <Choices {...{ frame, plan }} />
          <WarningText>{mergeWords.undo[language]}</WarningText>
          <Form action={paths.confirmMerge}>
            <div class="govuk-button-group">
              <Button preventDoubleClick>{mergeWords.confirm[language]}</Button>
              <a class="govuk-link" href={paths.account}>
                {mergeWords.leave[language]}
              </a>
            </div>
          </Form>
        </div>
      </div>
    </Framed>
  );
}

interface PartProps {
  readonly frame: Frame;
  readonly plan: MergePlan;
}

function Ways({ frame: { language }, plan }: PartProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{mergeWords.ways[language]}</h2>
      <p class="govuk-body">{mergeWords.waysAll[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {plan.ways.map(({ kind, address }) => (
          <li>
            {wayWords[kind][language]}{' '}
            {address && (
              <strong class="gh-wrap">
                <Reveal value={address} />
              </strong>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who acts for whom, and who asks: said only where somebody does. */
function Mandates({ frame: { language }, plan: { given, held, grants } }: PartProps) {
  return (
    <>
      {given + held > 0 && (
        <>
          <h2 class="govuk-heading-m">{mergeWords.mandates[language]}</h2>
          <p class="govuk-body">{fill(mergeWords.mandatesAll[language], { given, held })}</p>
          <p class="govuk-body">{mergeWords.hidden[language]}</p>
        </>
      )}
      {grants > 0 && (
        <>
          <h2 class="govuk-heading-m">{mergeWords.grants[language]}</h2>
          <p class="govuk-body">{fill(mergeWords.grantsAll[language], { count: grants })}</p>
        </>
      )}
    </>
  );
}

function Choices({ frame: { language }, plan }: PartProps) {
  return (
    <>
      <h2 class="govuk-heading-m">{mergeWords.choices[language]}</h2>
      <p class="govuk-body">{mergeWords.choicesKept[language]}</p>
      {plan.off.length > 0 && (
        <>
          <p class="govuk-body">{mergeWords.choicesOff[language]}</p>
          <ul class="govuk-list govuk-list--bullet">
            {plan.off.map((use) => (
              <li>{use}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function RefusedPage({ frame, why }: { readonly frame: Frame; readonly why: keyof typeof mergeRefusedWords }) {
  const { language } = frame;
  const title = mergeWords.refused[language];
  return (
    <Framed frame={frame} title={title} back={{ href: paths.account }}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{title}</h1>
          <p class="govuk-body">{mergeRefusedWords[why][language]}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.mergeAccounts}>
              {mergeWords.again[language]}
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={paths.account}>
              {mergeWords.toAccount[language]}
            </a>
          </p>
        </div>
      </div>
    </Framed>
  );
}
