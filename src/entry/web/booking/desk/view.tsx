import { fill, type Words } from '../../../../platform/language/index.js';
import type { Booking, SlotCalendar } from '../../../../work/bookings/index.js';
import { saySlot } from '../../../../work/services/index.js';
import {
  Button,
  DataTable,
  ErrorSummary,
  Form,
  Input,
  InsetText,
  NotificationBanner,
  Select,
} from '../../../components/index.js';
import { deskNavigation } from '../../desk/navigation.js';
import { type Frame, Framed } from '../../layout/frame.js';
import { paths } from '../../paths.js';
import { sayDay } from '../present-slots.js';
import { sayStanding } from '../say-standing.js';
import { bookingWords } from '../words.js';

interface Named {
  readonly calendar: SlotCalendar;
  readonly label: Words;
  readonly title: Words;
}

interface DayView {
  readonly frame: Frame;
  readonly calendars: readonly Named[];
  readonly shown: Named | undefined;
  readonly date: string;
  readonly isWrongDay: boolean;
  readonly bookings: readonly Booking[];
  readonly isShut: boolean;
  readonly now: Date;
  readonly did: 'shut' | 'opened' | undefined;
}

/** The day of one calendar, in its order. */
export function DayPage(view: DayView) {
  const { frame, calendars, shown, date, isWrongDay, did } = view;
  const { language } = frame;
  const wrong = isWrongDay ? bookingWords.wrongDay[language] : undefined;
  return (
    <Framed
      frame={frame}
      title={bookingWords.deskTitle[language]}
      variant="desk"
      navigation={deskNavigation(frame, 'bookings')}
      hasErrors={isWrongDay}
    >
      {wrong && <ErrorSummary errors={[{ text: wrong, href: '#day' }]} />}
      {did && (
        <NotificationBanner type="success" text={bookingWords[did === 'shut' ? 'didShut' : 'didOpen'][language]} />
      )}
      <h1 class="govuk-heading-l">{bookingWords.deskTitle[language]}</h1>
      {calendars.length === 0 ? (
        <p class="govuk-body">{bookingWords.noCalendars[language]}</p>
      ) : (
        <Form action={paths.bookings} method="get">
          <Select
            name="calendar"
            label={bookingWords.calendar[language]}
            value={shown?.calendar.id}
            items={calendars.map(({ calendar, label, title }) => ({
              value: calendar.id,
              text: `${title[language]}: ${label[language]}`,
            }))}
          />
          <Input
            name="day"
            label={bookingWords.day[language]}
            hint={{ text: bookingWords.dayHint[language] }}
            value={date}
            width={10}
            {...(wrong ? { error: { text: wrong } } : {})}
          />
          <Button variant="secondary">{bookingWords.show[language]}</Button>
        </Form>
      )}
      {shown && !isWrongDay && <Day {...view} shown={shown} />}
    </Framed>
  );
}

function Day({ frame, shown, date, bookings, isShut, now }: DayView & { readonly shown: Named }) {
  const { language, place } = frame;
  const { calendar } = shown;
  return (
    <>
      <h2 class="govuk-heading-m">{sayDay(date, language)}</h2>
      {isShut && <InsetText>{bookingWords.isShut[language]}</InsetText>}
      {calendar.minutes === undefined && (
        <p class="govuk-body">
          {fill(bookingWords.places[language], { kept: String(bookings.length), all: String(calendar.capacity) })}
        </p>
      )}
      <DataTable
        caption={shown.label[language]}
        columns={(['when', 'request', 'state'] as const).map((key) => ({ head: bookingWords[key][language] }))}
        rows={bookings.map((booking) => [
          saySlot(booking.slot ?? '', language),
          <a class="govuk-link" href={paths.caseBooking(booking.case)}>
            {booking.reference}
          </a>,
          sayStanding(booking, { now, language, timeZone: place.timeZone }),
        ])}
        empty={bookingWords.nothing[language]}
      />
      <Form action={paths.bookings} hidden={{ calendar: calendar.id, day: date }}>
        <Button variant="secondary" name="do" value={isShut ? 'open' : 'shut'}>
          {bookingWords[isShut ? 'open' : 'shut'][language]}
        </Button>
      </Form>
    </>
  );
}
