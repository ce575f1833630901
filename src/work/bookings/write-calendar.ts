import type { Booking } from './booking/booking.js';

export interface CalendarWords {
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** 'wealdham.example': names are unique in the world by it. */
  readonly host: string;
}

/** Commas, semicolons, backslashes and ends of lines mean something in a text (RFC 5545 §3.3.11). */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');

const encoder = new TextEncoder();
const mostOctets = 73;

/** Lines are folded at 75 octets, never within a character (§3.1). */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > mostOctets) {
      pieces.push(piece);
      [piece, octets] = ['', 0];
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n ');
}

const utc = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');
const dayOf = (slot: string): string => slot.slice(0, 10).replaceAll('-', '');

function dayAfter(slot: string): string {
  const next = new Date(Date.parse(`${slot.slice(0, 10)}T00:00:00Z`) + 86_400_000);
  return next.toISOString().slice(0, 10).replaceAll('-', '');
}

/** A whole day is a date without a zone; a time is in UTC, so that no clock change of any calendar moves it. */
function whenOf({ slot = '', startsAt, endsAt }: Booking): readonly string[] {
  if (!slot.includes('T')) return [`DTSTART;VALUE=DATE:${dayOf(slot)}`, `DTEND;VALUE=DATE:${dayAfter(slot)}`];
  return startsAt && endsAt ? [`DTSTART:${utc(startsAt)}`, `DTEND:${utc(endsAt)}`] : [];
}

/**
 * A booking as a file for calendars (RFC 5545). Its UID stays, its SEQUENCE grows with each change, and one that is cancelled says so, so that
 * a calendar which took it before takes it out. Undefined where it has no time.
 */
export function writeCalendar(booking: Booking, words: CalendarWords, now: Date): string | undefined {
  if (booking.slot === undefined) return undefined;
  const isOver = booking.state === 'cancelled' || booking.state === 'lost';
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Guildhall//Bookings//EN', 'CALSCALE:GREGORIAN'],
    `METHOD:${isOver ? 'CANCEL' : 'PUBLISH'}`,
    ...['BEGIN:VEVENT', `UID:${booking.id}@${words.host}`, `SEQUENCE:${booking.sequence}`, `DTSTAMP:${utc(now)}`],
    ...whenOf(booking),
    `STATUS:${isOver ? 'CANCELLED' : booking.state === 'booked' ? 'CONFIRMED' : 'TENTATIVE'}`,
    `SUMMARY:${escapeText(words.summary)}`,
    `DESCRIPTION:${escapeText(words.description)}`,
    `URL:${words.url}`,
    ...['TRANSP:OPAQUE', 'END:VEVENT', 'END:VCALENDAR'],
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
