import { type Words, words } from '../../../platform/language/index.js';
import type { PaymentWay } from '../../../work/payments/index.js';

export const payWords = words({
  fee: { en: 'What there is to pay', cy: 'Beth sydd i’w dalu' },
  wasPaid: { en: 'What was paid', cy: 'Beth a dalwyd' },
  what: { en: 'For', cy: 'Am' },
  amount: { en: 'Amount', cy: 'Swm' },
  total: { en: 'Total', cy: 'Cyfanswm' },
  title: { en: 'Pay for your request', cy: 'Talu am eich cais' },
  titlePaid: { en: 'Your payment has arrived', cy: 'Mae eich taliad wedi cyrraedd' },
  titleLapsed: { en: 'It is too late to pay', cy: 'Mae’n rhy hwyr i dalu' },
  titleUnderWay: { en: 'Your payment is on its way', cy: 'Mae eich taliad ar ei ffordd' },
  waits: {
    en: 'We begin work once it is paid. It can be paid until {by}; after that the request ends.',
    cy: 'Byddwn yn dechrau ar y gwaith unwaith y caiff ei dalu. Gellir talu hyd at {by}; ar ôl hynny daw’r cais i ben.',
  },
  pay: { en: 'Pay {amount} by card', cy: 'Talu {amount} â cherdyn' },
  toPay: { en: 'Go on to payment', cy: 'Mynd ymlaen i dalu' },
  leave: {
    en: 'You pay on the pages of GOV.UK Pay. We never see your card’s number.',
    cy: 'Byddwch yn talu ar dudalennau GOV.UK Pay. Ni fyddwn byth yn gweld rhif eich cerdyn.',
  },
  later: {
    en: 'You can come back to pay: keep the reference {reference}, open “Check the progress” on this website and enter it.',
    cy: 'Gallwch ddod yn ôl i dalu: cadwch y cyfeirnod {reference}, agorwch “Gwirio’r cynnydd” ar y wefan hon a rhowch ef.',
  },
  otherwise: {
    en: 'You can pay by telephone or at our counter too: give the reference.',
    cy: 'Gallwch dalu dros y ffôn neu wrth ein cownter hefyd: rhowch y cyfeirnod.',
  },
  counterOnly: {
    en: 'Cards cannot be taken on this website at the moment. Pay by telephone or at our counter, and give the reference {reference}.',
    cy: 'Ni ellir cymryd cardiau ar y wefan hon ar hyn o bryd. Talwch dros y ffôn neu wrth ein cownter, a rhowch y cyfeirnod {reference}.',
  },
  received: {
    en: 'We have received {amount}. The work goes on.',
    cy: 'Rydym wedi derbyn {amount}. Mae’r gwaith yn mynd ymlaen.',
  },
  refunded: { en: '{amount} of it goes back to you.', cy: 'Mae {amount} ohono’n mynd yn ôl atoch.' },
  lapsed: {
    en: 'It was not paid in time, so the request has ended. Nothing was taken. You can send a new one.',
    cy: 'Ni thalwyd mewn pryd, felly mae’r cais wedi dod i ben. Ni chymerwyd dim. Gallwch anfon un newydd.',
  },
  lapsedPaid: {
    en: 'The request had ended when your payment arrived. All of it goes back to you: {amount}.',
    cy: 'Roedd y cais wedi dod i ben pan gyrhaeddodd eich taliad. Mae’r cyfan yn mynd yn ôl atoch: {amount}.',
  },
  underWay: {
    en: 'The bank has it, and we wait for its answer. This page tells you when it is there. Do not pay a second time.',
    cy: 'Mae gan y banc y taliad, ac rydym yn aros am ei ateb. Bydd y dudalen hon yn dweud wrthych pan fydd yno. Peidiwch â thalu eilwaith.',
  },
  leaving: { en: 'Going on to GOV.UK Pay', cy: 'Mynd ymlaen i GOV.UK Pay' },
  leavingLead: {
    en: 'The next page opens by itself. If it does not, go on yourself.',
    cy: 'Bydd y dudalen nesaf yn agor ar ei phen ei hun. Os na fydd, ewch ymlaen eich hun.',
  },
  look: { en: 'Look again', cy: 'Edrych eto' },
  progress: { en: 'Check the progress of your request', cy: 'Gwirio cynnydd eich cais' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  sendLead: {
    en: 'After sending you go on to payment. We begin work once it is paid.',
    cy: 'Ar ôl anfon byddwch yn mynd ymlaen i dalu. Byddwn yn dechrau ar y gwaith unwaith y caiff ei dalu.',
  },
  declined: {
    en: 'The card was declined, and nothing was taken. Try again, or use another card',
    cy: 'Gwrthodwyd y cerdyn, ac ni chymerwyd dim. Rhowch gynnig arall arni, neu defnyddiwch gerdyn arall',
  },
  expired: {
    en: 'The payment took too long and ended, and nothing was taken. Try again',
    cy: 'Cymerodd y taliad ormod o amser a daeth i ben, ac ni chymerwyd dim. Rhowch gynnig arall arni',
  },
  cancelled: {
    en: 'The payment was cancelled, and nothing was taken. You can pay now or later',
    cy: 'Canslwyd y taliad, ac ni chymerwyd dim. Gallwch dalu nawr neu’n nes ymlaen',
  },
  failed: {
    en: 'The payment did not succeed, and nothing was taken. Try again, or pay by telephone or at our counter',
    cy: 'Ni lwyddodd y taliad, ac ni chymerwyd dim. Rhowch gynnig arall arni, neu talwch dros y ffôn neu wrth ein cownter',
  },
  wrong: {
    en: 'What came back does not match what we asked for, so we did not take it as paid. Do not pay again: call us and give the reference',
    cy: 'Nid yw’r hyn a ddaeth yn ôl yn cyfateb i’r hyn y gofynnom amdano, felly ni chymerwyd ef yn daliad. Peidiwch â thalu eto: ffoniwch ni a rhowch y cyfeirnod',
  },
  down: {
    en: 'GOV.UK Pay does not answer at the moment. Your request is kept and nothing was taken. Try again in a few minutes, or come back later with the reference',
    cy: 'Nid yw GOV.UK Pay yn ateb ar hyn o bryd. Mae eich cais wedi’i gadw ac ni chymerwyd dim. Rhowch gynnig arall arni mewn ychydig funudau, neu dewch yn ôl yn nes ymlaen gyda’r cyfeirnod',
  },
});

export const wayWords: Readonly<Record<PaymentWay, Words>> = words({
  card: { en: 'By card on the website', cy: 'Â cherdyn ar y wefan' },
  phone: { en: 'By card over the telephone', cy: 'Â cherdyn dros y ffôn' },
  counter: { en: 'By card at the counter', cy: 'Â cherdyn wrth y cownter' },
  cash: { en: 'In cash', cy: 'Mewn arian parod' },
});
