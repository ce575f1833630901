import { type BodyAsk, reviewReasons } from '../../../../foundation/people/index.js';
import { dateOf, formatDate, type Language, type Words } from '../../../../platform/language/index.js';
import { Button, DataTable, ErrorSummary, Form, NotificationBanner, Select } from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { bodyWords } from '../body/words.js';
import { deskMandateWords, type Fault, faultText, reviewText } from '../words.js';
import type { ShownReview, ShownWaiting } from './present.js';

interface DeskMandatesProps {
  readonly frame: Frame;
  readonly waiting: readonly ShownWaiting[];
  readonly reviews: readonly ShownReview[];
  readonly bodies: readonly BodyAsk[];
  readonly did: Words | undefined;
  readonly fault: Fault | undefined;
}

export function DeskMandatesPage({ frame, waiting, reviews, bodies, did, fault }: DeskMandatesProps) {
  const { language } = frame;
  const title = deskMandateWords.title[language];
  const navigation = deskNavigation(frame, 'mandates');
  return (
    <Framed frame={frame} title={title} variant="desk" navigation={navigation} hasErrors={fault !== undefined}>
      {fault && <ErrorSummary errors={[{ text: faultText[fault][language], href: '#reviews' }]} />}
      {did && <NotificationBanner type="success" text={did[language]} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.noteStanding}>
          {deskMandateWords.standing[language]}
        </a>
      </p>
      <p class="govuk-body">{deskMandateWords.openLook[language]}</p>
      <DataTable
        caption={deskMandateWords.waiting[language]}
        columns={(['capacity', 'asked', 'open'] as const).map((head) => ({ head: deskMandateWords[head][language] }))}
        rows={waiting.map(({ href, capacity, asked }) => [
          capacity,
          asked,
          <a class="govuk-link" href={href}>
            {deskMandateWords.open[language]}
            <span class="govuk-visually-hidden">
              : {capacity}, {asked}
            </span>
          </a>,
        ])}
        empty={deskMandateWords.noneWaiting[language]}
      />
      <Bodies bodies={bodies} frame={frame} />
      <div id="reviews">
        <DataTable
          caption={deskMandateWords.review[language]}
          columns={(['capacity', 'services', 'why', 'settle'] as const).map((head) => ({
            head: deskMandateWords[head][language],
          }))}
          rows={reviews.map((one) => [one.capacity, one.services, one.why, <Settle one={one} language={language} />])}
          empty={deskMandateWords.noneReview[language]}
        />
      </div>
    </Framed>
  );
}

function Bodies({ bodies, frame: { language, place } }: Pick<DeskMandatesProps, 'bodies' | 'frame'>) {
  const asked = ({ askedAt }: BodyAsk) => formatDate(dateOf(askedAt, place.timeZone), language);
  return (
    <DataTable
      caption={bodyWords.listHead[language]}
      columns={[
        { head: bodyWords.organisation[language] },
        { head: deskMandateWords.asked[language] },
        { head: deskMandateWords.open[language] },
      ]}
      rows={bodies.map((ask) => [
        bodyWords[ask.kind === 'right' ? 'rightHead' : 'adminHead'][language],
        asked(ask),
        <a class="govuk-link" href={paths.checkBody(ask.body)}>
          {bodyWords.open[language]}
          <span class="govuk-visually-hidden">: {asked(ask)}</span>
        </a>,
      ])}
      empty={bodyWords.none[language]}
    />
  );
}

function Settle({ one, language }: { readonly one: ShownReview; readonly language: Language }) {
  const reasons = [...new Set(Object.values(reviewReasons).flat())];
  return (
    <Form action={paths.settleReview} hidden={{ mandate: one.id }}>
      <Select
        name="why"
        id={`why-${one.id}`}
        label={deskMandateWords.reason[language]}
        items={reasons.map((value) => ({ value, text: reviewText[value][language] }))}
      />
      <div class="govuk-button-group">
        {(['uphold', 'end'] as const).map((verdict) => (
          <Button name="verdict" value={verdict} variant={verdict === 'end' ? 'warning' : 'secondary'}>
            {deskMandateWords[verdict][language]}
            <span class="govuk-visually-hidden">: {one.capacity}</span>
          </Button>
        ))}
      </div>
    </Form>
  );
}
