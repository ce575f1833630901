import type { Words } from '../../../../platform/language/index.js';
import { movingReasons } from '../../../../work/cases/index.js';
import { type Raw, saySlot } from '../../../../work/services/index.js';
import {
  Button,
  ErrorSummary,
  Field,
  Form,
  NotificationBanner,
  Radios,
  SummaryList,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { LoadedBooking } from '../load-booking.js';
import { presentSlots } from '../present-slots.js';
import { sayStanding } from '../say-standing.js';
import { bookingWords, reasonWords } from '../words.js';

interface CaseBookingView extends LoadedBooking {
  readonly frame: Frame;
  readonly chosen: Raw | undefined;
  readonly why: string | undefined;
  readonly wrong: { readonly say: Words; readonly at: string } | undefined;
  readonly didChange: boolean;
}

export function CaseBookingPage(view: CaseBookingView) {
  const { frame, one, booking, wrong, didChange, now } = view;
  const { language, place } = frame;
  const standing = sayStanding(booking, { now, language, timeZone: place.timeZone });
  return (
    <Framed
      frame={frame}
      title={bookingWords.deskTitle[language]}
      variant="desk"
      hasErrors={wrong !== undefined}
      back={{ href: paths.case(one.id) }}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong.say[language], href: `#${wrong.at}` }]} />}
      {didChange && <NotificationBanner type="success" text={bookingWords.didDesk[language]} />}
      <span class="govuk-caption-l">{one.reference}</span>
      <h1 class="govuk-heading-l">{bookingWords.deskTitle[language]}</h1>
      <div id="standing" tabIndex={-1}>
        <SummaryList
          rows={[
            ...(booking.slot ? [{ key: bookingWords.when[language], value: saySlot(booking.slot, language) }] : []),
            { key: bookingWords.state[language], value: standing },
          ]}
        />
      </div>
      {booking.state !== 'cancelled' && one.closedAt === undefined && <Move {...view} />}
    </Framed>
  );
}

function Move({ frame: { language }, one, slots, chosen, why, wrong }: CaseBookingView) {
  const errorAt = (at: string) => (wrong?.at === at ? { error: { text: wrong.say[language] } } : {});
  return (
    <Form action={paths.caseBooking(one.id)}>
      <Field
        kind="time-slot"
        name="slot"
        label={bookingWords.another[language]}
        language={language}
        value={chosen}
        slots={{ ...presentSlots(slots, language), mayWait: false }}
        {...errorAt('slot')}
      />
      <Radios
        name="why"
        value={why}
        fieldset={{ legend: { text: bookingWords.why[language], size: 's' } }}
        hint={{ text: bookingWords.whyHint[language] }}
        items={movingReasons.map((value) => ({ value, text: reasonWords[value][language] }))}
        {...errorAt('why')}
      />
      <div class="govuk-button-group">
        <Button name="do" value="move" preventDoubleClick>
          {bookingWords.move[language]}
        </Button>
        <Button name="do" value="cancel" variant="warning" preventDoubleClick>
          {bookingWords.cancel[language]}
        </Button>
      </div>
    </Form>
  );
}
