import { type Words, words } from '../../../../platform/language/index.js';
import type { Comparison } from '../../../../work/payments/index.js';

export const financeWords = words({
  title: { en: 'Payments', cy: 'Taliadau' },
  shutTitle: { en: 'Only finance sees this', cy: 'Dim ond cyllid sy’n gweld hyn' },
  shut: {
    en: 'This page is for officers who hold the role “Finance”. An administrator gives it.',
    cy: 'Mae’r dudalen hon ar gyfer swyddogion sydd â’r rôl “Cyllid”. Gweinyddwr sy’n ei rhoi.',
  },
  waiting: { en: 'Refunds that wait for somebody', cy: 'Ad-daliadau sy’n aros am rywun' },
  noneWaiting: { en: 'No refund waits.', cy: 'Nid oes ad-daliad yn aros.' },
  day: { en: 'Day', cy: 'Diwrnod' },
  dayHint: { en: 'For example, 2026-03-02', cy: 'Er enghraifft, 2026-03-02' },
  show: { en: 'Show this day', cy: 'Dangos y diwrnod hwn' },
  wrongDay: {
    en: 'Enter the day as year, month and day, such as 2026-03-02',
    cy: 'Rhowch y diwrnod fel blwyddyn, mis a diwrnod, megis 2026-03-02',
  },
  lead: {
    en: 'What GOV.UK Pay says of the day against what we hold.',
    cy: 'Yr hyn y mae GOV.UK Pay yn ei ddweud am y diwrnod yn erbyn yr hyn yr ydym yn ei gadw.',
  },
  down: {
    en: 'GOV.UK Pay could not be asked, so nothing is compared. Try again in a few minutes.',
    cy: 'Ni ellid gofyn i GOV.UK Pay, felly ni chaiff dim ei gymharu. Rhowch gynnig arall arni mewn ychydig funudau.',
  },
  notSetUp: {
    en: 'This place takes no cards: it has no key of GOV.UK Pay.',
    cy: 'Nid yw’r lle hwn yn cymryd cardiau: nid oes ganddo allwedd GOV.UK Pay.',
  },
  none: {
    en: 'Nothing was taken or given back on this day.',
    cy: 'Ni chymerwyd ac ni roddwyd dim yn ôl ar y diwrnod hwn.',
  },
  allSame: { en: 'Both say the same.', cy: 'Mae’r ddau’n dweud yr un peth.' },
  differ: { en: 'Lines that differ: {count}', cy: 'Llinellau sy’n wahanol: {count}' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },
  number: { en: 'Number', cy: 'Rhif' },
  request: { en: 'Request', cy: 'Cais' },
  ours: { en: 'We hold', cy: 'Gennym ni' },
  theirs: { en: 'GOV.UK Pay', cy: 'GOV.UK Pay' },
  compared: { en: 'Compared', cy: 'Cymharwyd' },
  payment: { en: 'Payment', cy: 'Taliad' },
  refund: { en: 'Refund', cy: 'Ad-daliad' },
  total: { en: 'Taken less given back', cy: 'Wedi’i gymryd llai’r hyn a roddwyd yn ôl' },
  csv: { en: 'Download this day as CSV', cy: 'Lawrlwytho’r diwrnod hwn fel CSV' },
  lines: { en: 'The day, line by line', cy: 'Y diwrnod, fesul llinell' },
});

export const agreementWords: Readonly<Record<Comparison, Words>> = words({
  same: { en: 'Same', cy: 'Yr un' },
  'amount-differs': { en: 'Amounts differ', cy: 'Symiau’n wahanol' },
  'only-theirs': { en: 'Only GOV.UK Pay has it', cy: 'Dim ond gan GOV.UK Pay' },
  'only-ours': { en: 'Only we have it', cy: 'Dim ond gennym ni' },
  'at-a-till': { en: 'Taken at a till', cy: 'Wedi’i gymryd wrth dil' },
});
