import { type Words, words } from '../../../platform/language/index.js';
import type { MovingReason, RebookRefusal } from '../../../work/cases/index.js';

export const bookingWords = words({
  title: { en: 'Your booking', cy: 'Eich trefniad' },
  what: { en: 'What', cy: 'Beth' },
  when: { en: 'When', cy: 'Pryd' },
  state: { en: 'How it stands', cy: 'Sefyllfa' },
  held: { en: 'Held for you while you pay, until {until}', cy: 'Wedi’i gadw i chi tra byddwch yn talu, tan {until}' },
  heldOver: {
    en: 'No longer held. If you pay now you have it only if it is still free',
    cy: 'Heb ei gadw mwyach. Os talwch nawr, dim ond os yw’n dal yn rhydd y byddwch yn ei gael',
  },
  booked: { en: 'Booked', cy: 'Wedi’i drefnu' },
  waiting: {
    en: 'You are on the waiting list. We write to you when a time comes free',
    cy: 'Rydych ar y rhestr aros. Byddwn yn ysgrifennu atoch pan ddaw amser yn rhydd',
  },
  offered: { en: 'Free for you until {until}', cy: 'Yn rhydd i chi tan {until}' },
  lost: {
    en: 'It went to somebody else before your payment came. Choose another time',
    cy: 'Aeth i rywun arall cyn i’ch taliad ddod. Dewiswch amser arall',
  },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i ganslo' },
  add: { en: 'Put it in your calendar', cy: 'Ei roi yn eich calendr' },
  change: { en: 'Change or cancel', cy: 'Newid neu ganslo' },
  tooLate: {
    en: 'It is too late to change it here. Call us or visit us and give the reference.',
    cy: 'Mae’n rhy hwyr i’w newid yma. Ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
  },
  byPhone: {
    en: 'This request holds no email address to know you by. To change it, call us or visit us and give the reference.',
    cy: 'Nid oes cyfeiriad e-bost yn y cais hwn i’ch adnabod. I’w newid, ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod.',
  },
  email: { en: 'The email address that you gave in the request', cy: 'Y cyfeiriad e-bost a roesoch yn y cais' },
  emailHint: {
    en: 'So that nobody else changes your booking. We compare it, and do not show it.',
    cy: 'Fel na all neb arall newid eich trefniad. Rydym yn ei gymharu, ac nid ydym yn ei ddangos.',
  },
  another: { en: 'Choose another time', cy: 'Dewiswch amser arall' },
  move: { en: 'Change to this time', cy: 'Newid i’r amser hwn' },
  take: { en: 'Take the time that is free for me', cy: 'Cymryd yr amser sy’n rhydd i mi' },
  cancel: { en: 'Cancel the booking', cy: 'Canslo’r trefniad' },
  cancelLead: {
    en: 'Cancelling gives your time to somebody else. The request itself stays; whether money goes back, we tell you.',
    cy: 'Mae canslo’n rhoi eich amser i rywun arall. Mae’r cais ei hun yn aros; byddwn yn dweud wrthych a fydd arian yn mynd yn ôl.',
  },
  didMove: { en: 'Your booking has changed.', cy: 'Mae eich trefniad wedi newid.' },
  didTake: { en: 'The time is yours.', cy: 'Chi biau’r amser.' },
  didCancel: { en: 'Your booking is cancelled.', cy: 'Mae eich trefniad wedi’i ganslo.' },
  progress: { en: 'Check the progress of your request', cy: 'Gwirio cynnydd eich cais' },
  description: { en: '{service}. Reference {reference}.', cy: '{service}. Cyfeirnod {reference}.' },
  noEmail: { en: 'Enter the email address that you gave', cy: 'Rhowch y cyfeiriad e-bost a roesoch' },
  noSlot: { en: 'Choose a time', cy: 'Dewiswch amser' },
  // At the desk.
  deskTitle: { en: 'Bookings', cy: 'Trefniadau' },
  calendar: { en: 'Calendar', cy: 'Calendr' },
  day: { en: 'Day', cy: 'Diwrnod' },
  dayHint: { en: 'For example, 2026-03-02', cy: 'Er enghraifft, 2026-03-02' },
  wrongDay: {
    en: 'Enter the day as year, month and day, such as 2026-03-02',
    cy: 'Rhowch y diwrnod fel blwyddyn, mis a diwrnod, megis 2026-03-02',
  },
  show: { en: 'Show this day', cy: 'Dangos y diwrnod hwn' },
  noCalendars: {
    en: 'No service that you work on takes bookings.',
    cy: 'Nid oes gwasanaeth yr ydych yn gweithio arno’n cymryd trefniadau.',
  },
  nothing: { en: 'Nothing is booked on this day.', cy: 'Nid oes dim wedi’i drefnu ar y diwrnod hwn.' },
  request: { en: 'Request', cy: 'Cais' },
  places: { en: 'Booked: {kept} of {all}', cy: 'Wedi’u trefnu: {kept} o {all}' },
  isShut: { en: 'This day is shut for new bookings.', cy: 'Mae’r diwrnod hwn ar gau i drefniadau newydd.' },
  shut: { en: 'Shut this day', cy: 'Cau’r diwrnod hwn' },
  open: { en: 'Open this day again', cy: 'Agor y diwrnod hwn eto' },
  didShut: {
    en: 'The day is shut. What is booked on it stays until you move it.',
    cy: 'Mae’r diwrnod ar gau. Mae’r hyn sydd wedi’i drefnu arno’n aros nes i chi ei symud.',
  },
  didOpen: { en: 'The day is open again.', cy: 'Mae’r diwrnod ar agor eto.' },
  why: { en: 'Why?', cy: 'Pam?' },
  whyHint: { en: 'They are written to, without the reason.', cy: 'Ysgrifennir atynt, heb y rheswm.' },
  didDesk: {
    en: 'The booking has changed, and its person is written to.',
    cy: 'Mae’r trefniad wedi newid, ac ysgrifennir at ei berson.',
  },
});

export const reasonWords: Readonly<Record<MovingReason, Words>> = words({
  asked: { en: 'They asked for it', cy: 'Gofynnwyd amdano' },
  'staff-away': { en: 'Somebody of ours is away', cy: 'Mae rhywun o’n staff i ffwrdd' },
  'place-shut': { en: 'The place is shut', cy: 'Mae’r lle ar gau' },
  mistake: { en: 'It was a mistake', cy: 'Camgymeriad oedd' },
});

const said = (en: string, cy: string, at: 'slot' | 'email' | 'why' | 'standing', status: number) => ({
  say: { en, cy },
  at,
  status,
});

export type BookingFault = RebookRefusal | 'no-email' | 'no-slot';

export const bookingFaults: Readonly<
  Record<
    BookingFault,
    { readonly say: Words; readonly at: 'slot' | 'email' | 'why' | 'standing'; readonly status: number }
  >
> = {
  'no-email': said(bookingWords.noEmail.en, bookingWords.noEmail.cy, 'email', 422),
  'no-slot': said(bookingWords.noSlot.en, bookingWords.noSlot.cy, 'slot', 422),
  'no-reason': said('Choose why', 'Dewiswch pam', 'why', 422),
  taken: said(
    'That time has been taken. Choose another',
    'Mae’r amser hwnnw wedi’i gymryd. Dewiswch un arall',
    'slot',
    409,
  ),
  'no-such-slot': said(
    'That time is not open any more. Choose another',
    'Nid yw’r amser hwnnw ar agor mwyach. Dewiswch un arall',
    'slot',
    409,
  ),
  'too-soon': said(
    'It is too late to book that time. Choose a later one',
    'Mae’n rhy hwyr i drefnu’r amser hwnnw. Dewiswch un diweddarach',
    'slot',
    409,
  ),
  'same-slot': said(
    'You have that time already. Choose another',
    'Mae’r amser hwnnw gennych eisoes. Dewiswch un arall',
    'slot',
    409,
  ),
  'too-late': said(
    'It is too late to change it here. Call us or visit us and give the reference',
    'Mae’n rhy hwyr i’w newid yma. Ffoniwch ni neu ymwelwch â ni a rhowch y cyfeirnod',
    'standing',
    409,
  ),
  'no-booking': said(
    'There is nothing booked that could change',
    'Nid oes dim wedi’i drefnu a allai newid',
    'standing',
    409,
  ),
  closed: said('The request is over', 'Mae’r cais ar ben', 'standing', 409),
  'not-allowed': said(
    'That is not the address in this request. Check it and try again, or call us',
    'Nid hwnnw yw’r cyfeiriad yn y cais hwn. Gwiriwch ef a rhowch gynnig arall arni, neu ffoniwch ni',
    'email',
    403,
  ),
  'too-often': said(
    'Too many addresses were tried. Wait an hour, or call us',
    'Rhoddwyd cynnig ar ormod o gyfeiriadau. Arhoswch awr, neu ffoniwch ni',
    'email',
    429,
  ),
};
