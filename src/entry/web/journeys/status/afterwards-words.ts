import { words } from '../../../../platform/language/index.js';

/** What the page of a closed request asks and says. */
export const afterwardsWords = words({
  notFixed: { en: 'Is it not fixed?', cy: 'Onid yw wedi’i drwsio?' },
  notFixedLead: {
    en: 'Tell us by {date} and we start again. You need not send a new report.',
    cy: 'Rhowch wybod i ni erbyn {date} ac fe ddechreuwn eto. Nid oes angen anfon adroddiad newydd.',
  },
  stillWrong: { en: 'What is still wrong?', cy: 'Beth sy’n dal o’i le?' },
  stillWrongHint: {
    en: 'You may leave it empty. Officers read it; this page does not show it.',
    cy: 'Cewch ei adael yn wag. Swyddogion sy’n ei ddarllen; nid yw’r dudalen hon yn ei ddangos.',
  },
  sayNotFixed: { en: 'It is not fixed', cy: 'Nid yw wedi’i drwsio' },
  didReopen: { en: 'We have started again', cy: 'Rydym wedi dechrau eto' },
  notOffered: {
    en: 'This cannot be started again any more: it is open already, or the time for it is over. Send a new report if something is wrong.',
    cy: 'Ni ellir dechrau hwn eto mwyach: mae’n agored yn barod, neu mae’r amser ar ei gyfer ar ben. Anfonwch adroddiad newydd os oes rhywbeth o’i le.',
  },
  erased: {
    en: 'What we held of whoever sent this was erased, so we cannot keep your words. Leave the box empty, or send a new report.',
    cy: 'Cafodd yr hyn a gadwem am bwy bynnag a anfonodd hwn ei ddileu, felly ni allwn gadw’ch geiriau. Gadewch y blwch yn wag, neu anfonwch adroddiad newydd.',
  },
  satisfied: { en: 'How satisfied are you with how this went?', cy: 'Pa mor fodlon ydych chi â sut aeth hyn?' },
  satisfiedHint: { en: 'We count it. It has no name.', cy: 'Rydym yn ei gyfrif. Nid oes enw arno.' },
  rate: { en: 'Send what I think', cy: 'Anfon fy marn' },
  chooseOne: { en: 'Select how satisfied you are', cy: 'Dewiswch pa mor fodlon ydych chi' },
  satisfiedPeople: {
    en: 'Of {asked} people who told us how it went, {percent}% were satisfied.',
    cy: 'O’r {asked} o bobl a ddywedodd sut aeth hi, roedd {percent}% yn fodlon.',
  },
  didRate: { en: 'Thank you. It is counted.', cy: 'Diolch. Mae wedi’i gyfrif.' },
});

export const scoreWords = words({
  5: { en: 'Very satisfied', cy: 'Bodlon iawn' },
  4: { en: 'Satisfied', cy: 'Bodlon' },
  3: { en: 'Neither satisfied nor dissatisfied', cy: 'Ddim yn fodlon nac yn anfodlon' },
  2: { en: 'Dissatisfied', cy: 'Anfodlon' },
  1: { en: 'Very dissatisfied', cy: 'Anfodlon iawn' },
});
