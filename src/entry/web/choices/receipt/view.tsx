import { formatMoment } from '../../../../platform/language/index.js';
import { type Content, DataTable, SummaryList } from '../../../components/index.js';
import { Purpose, UsedFor } from '../../agreements/purpose.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { basisWords } from '../../registers/words.js';
import { choiceWayWords, choiceWords, standingWords } from '../words.js';
import { collectedFor } from './collected-for.js';
import type { LoadedReceipt } from './load-receipt.js';
import { receiptWords } from './words.js';

interface Shown {
  readonly frame: Frame;
  readonly receipt: LoadedReceipt;
}

export function ReceiptPage({ frame, receipt }: Shown) {
  const { language } = frame;
  const { choice } = receipt;
  const say = (name: keyof typeof receiptWords) => receiptWords[name][language];
  return (
    <Framed frame={frame} title={say('title')} back={{ href: paths.choices }}>
      <h1 class="govuk-heading-l">{say('title')}</h1>
      <p class="govuk-body-l">{say('lead')}</p>
      <SummaryList
        rows={linesOf({ frame, receipt }).map(([key, value]) => ({ key: say(key), value: { text: value } }))}
      />
      <Events frame={frame} receipt={receipt} />
      <ul class="govuk-list">
        <Link href={paths.choiceReceiptJson(choice.subject, choice.use)} text={say('json')} />
        <Link href={paths.choiceProof(choice.subject, choice.use)} text={say('proof')} />
        <Link href={paths.verifyProof} text={say('verify')} />
      </ul>
    </Framed>
  );
}

function linesOf({
  frame: { language, place },
  receipt,
}: Shown): readonly (readonly [keyof typeof receiptWords, Content])[] {
  const { use, declaration, one, standing, choice, stream, digest } = receipt;
  const until = choice.until && formatMoment(choice.until, language, place.timeZone);
  return [
    ['use', `${use.title[language]}. ${use.explain[language]}`],
    ['request', one.reference],
    ['controller', place.name[language]],
    ['purpose', <Purpose iri={use.dpv} language={language} />],
    ['basis', basisWords[use.basis][language]],
    ['collected', <UsedFor language={language} purposes={collectedFor(declaration, use)} />],
    ['state', standingWords[standing][language]],
    ['how', choiceWayWords[choice.way][language]],
    ...(until ? [['until', until] as const] : []),
    ['withdraw', <Choices text={choiceWords.title[language]} />],
    ['record', <code class="gh-digest">{`${stream}:${choice.version}`}</code>],
    ['digest', <code class="gh-digest">{digest}</code>],
  ];
}

const Choices = ({ text }: { readonly text: string }) => (
  <a class="govuk-link" href={paths.choices}>
    {text}
  </a>
);

function Events({ frame: { language, place }, receipt: { events } }: Shown) {
  return (
    <DataTable
      caption={receiptWords.events[language]}
      columns={[receiptWords.when, receiptWords.what].map((head) => ({ head: head[language] }))}
      rows={events.map(({ state, at }) => [
        formatMoment(at, language, place.timeZone),
        standingWords[state as keyof typeof standingWords][language],
      ])}
    />
  );
}

function Link({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <li>
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </li>
  );
}
