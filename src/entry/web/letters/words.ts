import { words } from '../../../platform/language/index.js';
import type { KeptReason, PaperLetter } from '../../../work/messages/index.js';

export const lettersWords = words({
  title: { en: 'Letters to post', cy: 'Llythyrau i’w postio' },
  lead: {
    en: 'For people who have no email. Opening a letter shows the name and address of whom it is for: that is a look, which they can see.',
    cy: 'I bobl heb e-bost. Mae agor llythyr yn dangos enw a chyfeiriad y sawl y mae ar ei gyfer: edrychiad yw hynny, y gallant ei weld.',
  },
  count: {
    en: 'To post: {post}. Waiting for a visit: {hand}. The oldest has waited since {since}.',
    cy: 'I’w postio: {post}. Yn aros am ymweliad: {hand}. Mae’r hynaf yn aros ers {since}.',
  },
  none: { en: 'No letter waits.', cy: 'Nid oes llythyr yn aros.' },
  letter: { en: 'Letter', cy: 'Llythyr' },
  since: { en: 'Waits since', cy: 'Yn aros ers' },
  state: { en: 'What it waits for', cy: 'Am beth y mae’n aros' },
  address: { en: 'Postal address', cy: 'Cyfeiriad post' },
  asked: { en: 'Asked for in a request', cy: 'Gofynnwyd amdano mewn cais' },
  unknown: { en: 'None known', cy: 'Dim un yn hysbys' },
  didPost: { en: 'The letter is noted as posted', cy: 'Nodwyd bod y llythyr wedi’i bostio' },
  didKeep: {
    en: 'The letter is kept. Whoever helps them next is told that it waits.',
    cy: 'Cedwir y llythyr. Caiff pwy bynnag sy’n eu helpu nesaf wybod ei fod yn aros.',
  },
  gone: {
    en: 'A colleague has posted, kept or given this letter since you opened it. Nothing was changed.',
    cy: 'Mae cydweithiwr wedi postio, cadw neu roi’r llythyr hwn ers ichi ei agor. Ni newidiwyd dim.',
  },
  notAllowed: { en: 'You cannot see letters to post', cy: 'Ni allwch weld llythyrau i’w postio' },
  notAllowedLead: {
    en: 'Only officers of the council with the role “Posts letters” see them. Ask an administrator for it.',
    cy: 'Dim ond swyddogion y cyngor sydd â’r rôl “Yn postio llythyrau” sy’n eu gweld. Gofynnwch i weinyddwr amdani.',
  },
  printAndPost: { en: 'Have it printed and posted', cy: 'Trefnu ei argraffu a’i bostio' },
  notTaken: {
    en: 'It was not taken to be printed. Print and post it here, or try again later',
    cy: 'Ni chafodd ei dderbyn i’w argraffu. Argraffwch a phostiwch ef yma, neu rhowch gynnig arall arni’n hwyrach',
  },
  large: {
    en: 'They asked for large print. The letter prints so by itself; use plain paper.',
    cy: 'Maent wedi gofyn am brint mawr. Bydd y llythyr yn argraffu felly ohono’i hun; defnyddiwch bapur plaen.',
  },
  print: {
    en: 'Print this page: only the letter is printed, with the address where a window envelope shows it. Then say here what became of it.',
    cy: 'Argraffwch y dudalen hon: dim ond y llythyr a argreffir, gyda’r cyfeiriad lle mae amlen â ffenestr yn ei ddangos. Yna dywedwch yma beth ddaeth ohono.',
  },
  noAddress: {
    en: 'They gave us no postal address, or it was erased. Keep the letter for a visit: whoever helps them next is told that it waits. Do not look for an address elsewhere.',
    cy: 'Ni roddwyd cyfeiriad post inni, neu fe’i dilëwyd. Cadwch y llythyr ar gyfer ymweliad: caiff pwy bynnag sy’n eu helpu nesaf wybod ei fod yn aros. Peidiwch â chwilio am gyfeiriad yn rhywle arall.',
  },
  shared: {
    en: 'Somebody to whom they gave a mandate has the same address, and may open the post. Keep the letter for a visit, unless you know that it is safe to post it.',
    cy: 'Mae gan rywun y rhoesant fandad iddo’r un cyfeiriad, a gall agor y post. Cadwch y llythyr ar gyfer ymweliad, oni wyddoch ei bod yn ddiogel ei bostio.',
  },
  shut: {
    en: 'The address did not open to you. Take the training for what is marked OFFICIAL-SENSITIVE, or ask a colleague who has.',
    cy: 'Nid agorodd y cyfeiriad ichi. Gwnewch yr hyfforddiant ar gyfer yr hyn sydd wedi’i farcio’n OFFICIAL-SENSITIVE, neu gofynnwch i gydweithiwr sydd wedi’i wneud.',
  },
  posted: { en: 'I have posted it', cy: 'Rwyf wedi’i bostio' },
  keep: { en: 'Keep it for a visit', cy: 'Ei gadw ar gyfer ymweliad' },
  cameBack: { en: 'It came back', cy: 'Daeth yn ôl' },
  what: { en: 'What became of it?', cy: 'Beth ddaeth ohono?' },
  date: { en: 'Date', cy: 'Dyddiad' },
  reference: { en: 'Our reference', cy: 'Ein cyfeirnod' },
  notPrinted: {
    en: 'Answers that you gave us and that we do not print here: {count}. Nobody who posts or opens this letter is to read them. To see them, sign in to your account, or visit or telephone us and say the reference: we check who you are first.',
    cy: 'Atebion a roesoch inni ac nad ydym yn eu hargraffu yma: {count}. Ni ddylai neb sy’n postio neu’n agor y llythyr hwn eu darllen. I’w gweld, mewngofnodwch i’ch cyfrif, neu ymwelwch â ni neu ffoniwch ni a rhowch y cyfeirnod: byddwn yn gwirio pwy ydych yn gyntaf.',
  },
  whyNotPrinted: {
    en: 'Some answers are not printed: they are sealed, and whoever prints a letter does not look into the case. The letter says how many, and how its reader sees them.',
    cy: 'Ni chaiff rhai atebion eu hargraffu: maent wedi’u selio, ac nid yw pwy bynnag sy’n argraffu llythyr yn edrych ar yr achos. Mae’r llythyr yn dweud faint, a sut y mae ei ddarllenydd yn eu gweld.',
  },
  closing: {
    en: 'You need no computer for this. Visit us or telephone us, say that this letter came, and somebody sees to it with you. Show it to nobody whom you do not trust.',
    cy: 'Nid oes angen cyfrifiadur arnoch ar gyfer hyn. Ymwelwch â ni neu ffoniwch ni, dywedwch fod y llythyr hwn wedi dod, a bydd rhywun yn ei drafod gyda chi. Peidiwch â’i ddangos i neb nad ydych yn ymddiried ynddynt.',
  },
  waiting: { en: 'A letter waits for them', cy: 'Mae llythyr yn aros amdanynt' },
  waitingLead: {
    en: 'It could not reach them. Read it to them or print it, to them alone and never to whoever acts for them, then say so.',
    cy: 'Ni allai eu cyrraedd. Darllenwch ef iddynt neu ei argraffu, iddynt hwy yn unig ac nid i’r sawl sy’n gweithredu drostynt, yna dywedwch hynny.',
  },
  handed: { en: 'They have it', cy: 'Mae ganddynt' },
  didHand: { en: 'The letter is noted as given', cy: 'Nodwyd bod y llythyr wedi’i roi' },
});

export const letterStateWords = words({
  'to-post': { en: 'To be posted', cy: 'I’w bostio' },
  'to-hand': { en: 'A visit', cy: 'Ymweliad' },
  posted: { en: 'Posted', cy: 'Postiwyd' },
  handed: { en: 'Given', cy: 'Rhoddwyd' },
}) satisfies Record<PaperLetter['state'], unknown>;

/** What to do with a letter that is kept, by why it is. */
export const keptWords = words({
  'no-postal-address': {
    en: 'It is kept for a visit: no postal address is known. Whoever helps them next is told that it waits.',
    cy: 'Fe’i cedwir ar gyfer ymweliad: nid oes cyfeiriad post yn hysbys. Caiff pwy bynnag sy’n eu helpu nesaf wybod ei fod yn aros.',
  },
  'same-address': {
    en: 'It is kept for a visit: somebody who acts, or acted, for them has the same address. Do not post it. Whoever helps them next is told that it waits.',
    cy: 'Fe’i cedwir ar gyfer ymweliad: mae gan rywun sy’n gweithredu, neu a weithredodd, drostynt yr un cyfeiriad. Peidiwch â’i bostio. Caiff pwy bynnag sy’n eu helpu nesaf wybod ei fod yn aros.',
  },
  'came-back': {
    en: 'It is kept for a visit: it was posted and came back. Whoever helps them next is told that it waits.',
    cy: 'Fe’i cedwir ar gyfer ymweliad: fe’i postiwyd a daeth yn ôl. Caiff pwy bynnag sy’n eu helpu nesaf wybod ei fod yn aros.',
  },
}) satisfies Record<KeptReason, unknown>;
