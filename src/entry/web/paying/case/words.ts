import { type Words, words } from '../../../../platform/language/index.js';
import type { AnswerRefundRefusal, AskRefundRefusal, Refund, TakeRefusal } from '../../../../work/payments/index.js';

export const feeWords = words({
  title: { en: 'Payment', cy: 'Taliad' },
  waits: { en: 'Waits for its payment', cy: 'Yn aros am ei daliad' },
  due: { en: 'Waits for its payment until {by}', cy: 'Yn aros am ei daliad tan {by}' },
  paid: { en: 'Paid', cy: 'Wedi’i dalu' },
  lapsed: { en: 'Not paid in time', cy: 'Heb ei dalu mewn pryd' },
  standing: { en: 'How it stands', cy: 'Sefyllfa' },
  tries: { en: 'Payments', cy: 'Taliadau' },
  none: { en: 'Nobody has tried to pay yet.', cy: 'Nid oes neb wedi ceisio talu eto.' },
  on: { en: 'When', cy: 'Pryd' },
  who: { en: 'By', cy: 'Gan' },
  how: { en: 'How', cy: 'Sut' },
  number: { en: 'Number', cy: 'Rhif' },
  state: { en: 'Outcome', cy: 'Canlyniad' },
  amount: { en: 'Amount', cy: 'Swm' },
  take: { en: 'Note a payment that you took', cy: 'Nodi taliad a gymeroch' },
  takeLead: {
    en: 'Take {amount} at your till first. A card payment that is under way on the website is cancelled.',
    cy: 'Cymerwch {amount} wrth eich til yn gyntaf. Caiff taliad cerdyn sydd ar y gweill ar y wefan ei ganslo.',
  },
  way: { en: 'How did they pay?', cy: 'Sut y talwyd?' },
  receipt: { en: 'Number of the till’s receipt', cy: 'Rhif derbynneb y til' },
  receiptHint: {
    en: 'Letters, figures and hyphens. For example, T2-004183',
    cy: 'Llythrennau, ffigurau a chysylltnodau. Er enghraifft, T2-004183',
  },
  taken: { en: 'I have taken it', cy: 'Rwyf wedi’i gymryd' },
  tellThem: {
    en: 'To pay later by card, they open “Check the progress” on the website with the reference {reference}.',
    cy: 'I dalu’n nes ymlaen â cherdyn, byddant yn agor “Gwirio’r cynnydd” ar y wefan gyda’r cyfeirnod {reference}.',
  },
  refunds: { en: 'Refunds', cy: 'Ad-daliadau' },
  giveBack: { en: 'Give money back', cy: 'Rhoi arian yn ôl' },
  left: { en: 'Up to {left} can go back.', cy: 'Gall hyd at {left} fynd yn ôl.' },
  howMuch: { en: 'How much?', cy: 'Faint?' },
  why: { en: 'Why?', cy: 'Pam?' },
  alone: {
    en: 'Above {limit} in all for one request, a second person agrees before it goes back.',
    cy: 'Dros {limit} i gyd ar gyfer un cais, bydd ail berson yn cytuno cyn iddo fynd yn ôl.',
  },
  give: { en: 'Give it back', cy: 'Ei roi yn ôl' },
  agree: { en: 'Agree to {amount}', cy: 'Cytuno i {amount}' },
  refuse: { en: 'Refuse {amount}', cy: 'Gwrthod {amount}' },
  own: {
    en: 'You asked for it, so somebody else answers.',
    cy: 'Chi a ofynnodd amdano, felly bydd rhywun arall yn ateb.',
  },
  byHouse: { en: 'The system', cy: 'Y system' },
  didTake: {
    en: 'The payment is noted, and the request goes on.',
    cy: 'Mae’r taliad wedi’i nodi, ac mae’r cais yn mynd ymlaen.',
  },
  didGive: { en: 'The refund is noted.', cy: 'Mae’r ad-daliad wedi’i nodi.' },
  didAnswer: { en: 'Your answer is noted.', cy: 'Mae eich ateb wedi’i nodi.' },
  'paid-late': { en: 'It came after the request had ended', cy: 'Daeth ar ôl i’r cais ddod i ben' },
  'paid-twice': { en: 'It came a second time', cy: 'Daeth eilwaith' },
});

export const refundStateWords: Readonly<Record<Refund['state'], Words>> = words({
  waiting: { en: 'Waits for a second person', cy: 'Yn aros am ail berson' },
  agreed: { en: 'To be sent', cy: 'I’w anfon' },
  sent: { en: 'On its way', cy: 'Ar ei ffordd' },
  made: { en: 'Given back', cy: 'Wedi’i roi yn ôl' },
  failed: { en: 'GOV.UK Pay did not make it', cy: 'Ni wnaeth GOV.UK Pay ef' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd' },
});

export const paymentStateWords: Readonly<Record<string, Words>> = words({
  asked: { en: 'Begun', cy: 'Wedi’i ddechrau' },
  created: { en: 'Begun', cy: 'Wedi’i ddechrau' },
  started: { en: 'The person is at it', cy: 'Mae’r person wrthi' },
  submitted: { en: 'At the bank', cy: 'Gyda’r banc' },
  capturable: { en: 'At the bank', cy: 'Gyda’r banc' },
  success: { en: 'Paid', cy: 'Wedi’i dalu' },
  failed: { en: 'Declined or left', cy: 'Gwrthodwyd neu fe’i gadawyd' },
  cancelled: { en: 'Cancelled', cy: 'Canslwyd' },
  error: { en: 'Failed', cy: 'Methodd' },
  lost: { en: 'Never begun', cy: 'Ni ddechreuodd erioed' },
  wrong: { en: 'Not what was asked for', cy: 'Nid yr hyn y gofynnwyd amdano' },
});

export type FeeFault =
  | TakeRefusal
  | AskRefundRefusal
  | AnswerRefundRefusal
  | 'not-allowed'
  | 'no-charge'
  | 'no-way'
  | 'no-reason'
  | 'unsure'
  | 'paid';

const fault = (en: string, cy: string, at: string, status: number) => ({ say: { en, cy }, at, status });

/** What is said of each refusal, and the input that it is about. */
export const feeFaults: Readonly<
  Record<FeeFault, { readonly say: Words; readonly at: string; readonly status: number }>
> = {
  'no-way': fault('Choose how they paid', 'Dewiswch sut y talwyd', 'way', 422),
  'no-receipt': fault(
    'Enter the number as the receipt has it: 3 to 30 letters, figures, hyphens and strokes',
    'Rhowch y rhif fel y mae ar y dderbynneb: 3 i 30 o lythrennau, ffigurau, cysylltnodau a strociau',
    'receipt',
    422,
  ),
  'same-receipt': fault(
    'This receipt was noted for this request before. Enter the number of the new one',
    'Nodwyd y dderbynneb hon ar gyfer y cais hwn o’r blaen. Rhowch rif yr un newydd',
    'receipt',
    409,
  ),
  'not-due': fault(
    'Nothing is owed any more. Look how the payment stands now',
    'Nid oes dim yn ddyledus mwyach. Edrychwch sut mae’r taliad yn sefyll nawr',
    'standing',
    409,
  ),
  'under-way': fault(
    'They are paying by card at this moment. Wait, and look again',
    'Maent yn talu â cherdyn y funud hon. Arhoswch, ac edrychwch eto',
    'standing',
    409,
  ),
  unsure: fault(
    'GOV.UK Pay could not be asked whether they are paying by card. Try again before you take the money',
    'Ni ellid gofyn i GOV.UK Pay a ydynt yn talu â cherdyn. Rhowch gynnig arall arni cyn cymryd yr arian',
    'standing',
    503,
  ),
  paid: fault(
    'They have just paid by card. Do not take it a second time',
    'Maent newydd dalu â cherdyn. Peidiwch â’i gymryd eilwaith',
    'standing',
    409,
  ),
  'no-amount': fault(
    'Enter how much goes back in pounds, such as 12.50',
    'Rhowch faint sy’n mynd yn ôl mewn punnoedd, megis 12.50',
    'amount',
    422,
  ),
  'too-much': fault(
    'That is more than can go back. Enter at most what is left',
    'Mae hynny’n fwy nag y gellir ei roi yn ôl. Rhowch yr hyn sydd ar ôl ar y mwyaf',
    'amount',
    422,
  ),
  'no-reason': fault('Choose why it goes back', 'Dewiswch pam mae’n mynd yn ôl', 'reason', 422),
  'no-payment': fault('Nothing was paid that could go back', 'Ni thalwyd dim a allai fynd yn ôl', 'standing', 409),
  'no-refund': fault('There is no such refund', 'Nid oes ad-daliad o’r fath', 'refunds', 409),
  answered: fault(
    'A colleague has answered it before you. Nothing was changed',
    'Mae cydweithiwr wedi’i ateb o’ch blaen. Ni newidiwyd dim',
    'refunds',
    409,
  ),
  'own-refund': fault(
    'You asked for it, so somebody else answers',
    'Chi a ofynnodd amdano, felly bydd rhywun arall yn ateb',
    'refunds',
    403,
  ),
  'not-allowed': fault(
    'Your roles do not let you do that. Ask a colleague whose roles do',
    'Nid yw eich rolau’n gadael i chi wneud hynny. Gofynnwch i gydweithiwr y mae ei rolau’n gadael',
    'standing',
    403,
  ),
  'not-staff': fault('Sign in as an officer', 'Mewngofnodwch fel swyddog', 'standing', 403),
  'no-charge': fault('Nothing is owed for this request', 'Nid oes dim yn ddyledus am y cais hwn', 'standing', 404),
};
