import type { Words } from '../../../../platform/language/index.js';
import type { Opened } from '../../../../platform/sealed/index.js';
import { type Raw, saySlot } from '../../../../work/services/index.js';
import {
  Button,
  ErrorSummary,
  Field,
  Form,
  InsetText,
  NotificationBanner,
  SummaryList,
} from '../../../components/index.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import type { LoadedBooking } from '../load-booking.js';
import { presentSlots } from '../present-slots.js';
import { sayStanding } from '../say-standing.js';
import { bookingWords } from '../words.js';

export interface BookingView extends LoadedBooking {
  readonly frame: Frame;
  readonly typed: Opened<Raw> | undefined;
  readonly chosen: Raw | undefined;
  readonly wrong: { readonly say: Words; readonly at: string } | undefined;
  readonly did: Words | undefined;
}

/** What is booked, the file for calendars, and the form to change it. */
export function BookingPage(view: BookingView) {
  const { frame, one, booking, declaration, wrong, did, now, mayChange } = view;
  const { language, place } = frame;
  const label = declaration.bookings[declaration.fields[booking.field]?.calendar ?? '']?.label[language] ?? '';
  const standing = sayStanding(booking, { now, language, timeZone: place.timeZone });
  return (
    <Framed
      frame={frame}
      title={bookingWords.title[language]}
      service={declaration.title[language]}
      hasErrors={wrong !== undefined}
      back={{ href: paths.status(one.reference) }}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {wrong && <ErrorSummary errors={[{ text: wrong.say[language], href: `#${wrong.at}` }]} />}
          {did && <NotificationBanner type="success" text={did[language]} />}
          <span class="govuk-caption-l">{one.reference}</span>
          <h1 class="govuk-heading-l">{bookingWords.title[language]}</h1>
          <div id="standing" tabIndex={-1}>
            <SummaryList
              rows={[
                { key: bookingWords.what[language], value: label },
                ...(booking.slot ? [{ key: bookingWords.when[language], value: saySlot(booking.slot, language) }] : []),
                { key: bookingWords.state[language], value: standing },
              ]}
            />
          </div>
          {booking.slot && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.bookingFile(one.reference)}>
                {bookingWords.add[language]}
              </a>
            </p>
          )}
          {mayChange && <Change {...view} />}
          {!mayChange && booking.state !== 'cancelled' && <InsetText>{bookingWords.tooLate[language]}</InsetText>}
          <p class="govuk-body">
            <a class="govuk-link" href={paths.status(one.reference)}>
              {bookingWords.progress[language]}
            </a>
          </p>
        </div>
      </div>
    </Framed>
  );
}

function Change(view: BookingView) {
  const { frame, one, booking, slots, isOwn, hasEmail, typed, chosen, wrong } = view;
  const { language } = frame;
  if (!isOwn && !hasEmail) return <InsetText>{bookingWords.byPhone[language]}</InsetText>;
  const errorAt = (at: string) => (wrong?.at === at ? { text: wrong.say[language] } : undefined);
  return (
    <section aria-labelledby="change">
      <h2 class="govuk-heading-m" id="change">
        {bookingWords.change[language]}
      </h2>
      <Form action={paths.booking(one.reference)}>
        {!isOwn && (
          <Field
            kind="email"
            name="email"
            label={bookingWords.email[language]}
            hint={bookingWords.emailHint[language]}
            language={language}
            value={typed}
            error={errorAt('email')}
          />
        )}
        {booking.state === 'offered' && (
          <Button name="do" value="offered" preventDoubleClick>
            {bookingWords.take[language]}
          </Button>
        )}
        <Field
          kind="time-slot"
          name="slot"
          label={bookingWords.another[language]}
          language={language}
          value={chosen}
          error={errorAt('slot')}
          slots={{ ...presentSlots(slots, language), mayWait: false }}
        />
        <p class="govuk-body">{bookingWords.cancelLead[language]}</p>
        <div class="govuk-button-group">
          <Button name="do" value="move" preventDoubleClick>
            {bookingWords.move[language]}
          </Button>
          <Button name="do" value="cancel" variant="warning" preventDoubleClick>
            {bookingWords.cancel[language]}
          </Button>
        </div>
      </Form>
    </section>
  );
}
