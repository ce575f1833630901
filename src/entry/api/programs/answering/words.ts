import { type Words, words } from '../../../../platform/language/index.js';
import type { ProblemCode } from './problem-codes.js';

/** Why something is not answered, and what to do. */
export const problemWords = words({
  'bad-query': { en: 'Something in the query cannot be read.', cy: 'Ni ellir darllen rhywbeth yn yr ymholiad.' },
  'bad-body': {
    en: 'The body is not as the API’s description has it.',
    cy: 'Nid yw’r corff fel y mae disgrifiad yr API yn ei ddweud.',
  },
  'bad-header': { en: 'A header cannot be read.', cy: 'Ni ellir darllen pennyn.' },
  'no-idempotency-key': {
    en: 'Send an Idempotency-Key: a new one with each request, and the same one when you send it again.',
    cy: 'Anfonwch Idempotency-Key: un newydd gyda phob cais, a’r un un pan fyddwch yn ei anfon eto.',
  },
  'unknown-key': {
    en: 'The call bears no key of this place, or one that has ended. Send it as Authorization: Bearer.',
    cy: 'Nid yw’r alwad yn dwyn allwedd y lle hwn, neu mae’r allwedd wedi dod i ben. Anfonwch hi fel Authorization: Bearer.',
  },
  'not-for-key': {
    en: 'The key is not for this. Ask the council for one that is.',
    cy: 'Nid yw’r allwedd ar gyfer hyn. Gofynnwch i’r cyngor am un sydd.',
  },
  'for-a-person': {
    en: 'A person decides, issues or asks this: no program does. An officer takes it at the desk.',
    cy: 'Person sy’n penderfynu, yn rhoi neu’n gofyn hyn: nid oes rhaglen yn gwneud hynny. Mae swyddog yn ei wneud wrth y ddesg.',
  },
  'no-place': { en: 'No place answers at this address.', cy: 'Nid oes lle yn ateb yn y cyfeiriad hwn.' },
  'not-found': { en: 'There is nothing here for this key.', cy: 'Nid oes dim yma i’r allwedd hon.' },
  'in-flight': {
    en: 'The same call is being done this moment. Send it again in a little while.',
    cy: 'Mae’r un alwad yn cael ei gwneud y funud hon. Anfonwch hi eto ymhen ychydig.',
  },
  'takes-none': {
    en: 'The service takes no requests just now. Try again later.',
    cy: 'Nid yw’r gwasanaeth yn derbyn ceisiadau ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen.',
  },
  'not-by-call': {
    en: 'No program sends to this service. The service says why.',
    cy: 'Nid yw unrhyw raglen yn anfon at y gwasanaeth hwn. Mae’r gwasanaeth yn dweud pam.',
  },
  'no-upload': {
    en: 'The files are not there any more, or are of another service. Upload them again.',
    cy: 'Nid yw’r ffeiliau yno mwyach, neu maent yn perthyn i wasanaeth arall. Lanlwythwch nhw eto.',
  },
  'file-waiting': {
    en: 'The file is not to be opened: it waits to be looked through for viruses, or one was found in it.',
    cy: 'Nid yw’r ffeil i’w hagor: mae’n aros i gael ei gwirio am firysau, neu daethpwyd o hyd i un ynddi.',
  },
  'wrong-file': {
    en: 'The file is not taken. Nothing of it was kept.',
    cy: 'Nid yw’r ffeil yn cael ei derbyn. Ni chadwyd dim ohoni.',
  },
  'not-now': {
    en: 'The case does not go that way from where it is. Ask for its transitions again.',
    cy: 'Nid yw’r achos yn mynd y ffordd honno o ble y mae. Gofynnwch am ei drosglwyddiadau eto.',
  },
  erased: {
    en: 'Whoever the case is about was erased: nothing more can be written about them.',
    cy: 'Dilëwyd pwy bynnag y mae’r achos yn ymwneud â nhw: ni ellir ysgrifennu dim mwy amdanynt.',
  },
  changed: {
    en: 'Something happened to the case since it was read. Read it again, then decide.',
    cy: 'Digwyddodd rhywbeth i’r achos ers ei ddarllen. Darllenwch ef eto, yna penderfynwch.',
  },
  'wrong-move': {
    en: 'Something has to be mended. Nothing was moved.',
    cy: 'Mae angen cywiro rhywbeth. Ni symudwyd dim.',
  },
  'no-if-match': {
    en: 'Send If-Match with the version of the case that you read.',
    cy: 'Anfonwch If-Match gyda fersiwn yr achos a ddarllenwyd gennych.',
  },
  'too-large': { en: 'The body is too large.', cy: 'Mae’r corff yn rhy fawr.' },
  'wrong-type': {
    en: 'The body is of a type that is not taken here. The API’s description says which is.',
    cy: 'Mae’r corff o fath nad yw’n cael ei dderbyn yma. Mae disgrifiad yr API yn dweud pa un sydd.',
  },
  'wrong-answers': {
    en: 'Some answers have to be mended. Nothing was sent.',
    cy: 'Mae angen cywiro rhai atebion. Ni anfonwyd dim.',
  },
  'other-asked': {
    en: 'Something else was asked with this Idempotency-Key. Take a new one.',
    cy: 'Gofynnwyd rhywbeth arall gyda’r Idempotency-Key hwn. Cymerwch un newydd.',
  },
  'too-many': { en: 'Too many calls. Wait a minute.', cy: 'Gormod o alwadau. Arhoswch funud.' },
  fault: {
    en: 'Something is wrong here, not with the call. Try again later.',
    cy: 'Mae rhywbeth o’i le yma, nid gyda’r alwad. Rhowch gynnig arall arni yn nes ymlaen.',
  },
}) satisfies Record<ProblemCode, Words>;

/** How to mend what cannot be read. */
export const mendWords = words({
  unknownParameter: {
    en: 'There is a parameter that nothing is asked by. Leave it out.',
    cy: 'Mae yma baramedr nad oes dim yn cael ei ofyn ganddo. Gadewch ef allan.',
  },
  count: { en: 'A whole number from 1 to 200.', cy: 'Rhif cyfan o 1 i 200.' },
  moment: {
    en: 'A moment with its zone, for example 2026-03-02T09:00:00Z.',
    cy: 'Eiliad gyda’i chylchfa, er enghraifft 2026-03-02T09:00:00Z.',
  },
  code: { en: 'A code, as the service tells it.', cy: 'Cod, fel y mae’r gwasanaeth yn ei ddweud.' },
  openOrClosed: { en: 'Either open or closed.', cy: 'Naill ai open neu closed.' },
  cursor: {
    en: 'A cursor as a page before gave it, with the same filters.',
    cy: 'Cyrchwr fel y rhoddodd tudalen flaenorol ef, gyda’r un hidlyddion.',
  },
  idempotencyKey: {
    en: 'At most 255 letters, digits and signs, between quotation marks or without them.',
    cy: 'Hyd at 255 o lythrennau, digidau ac arwyddion, rhwng dyfynodau neu hebddynt.',
  },
  ifMatch: {
    en: 'The case’s version between quotation marks, for example "3".',
    cy: 'Fersiwn yr achos rhwng dyfynodau, er enghraifft "3".',
  },
  note: {
    en: 'This transition needs a note. Say what was done.',
    cy: 'Mae angen nodyn ar y trosglwyddiad hwn. Dywedwch beth a wnaed.',
  },
  reason: {
    en: 'This transition takes one reason, by its code. The case’s transitions tell them.',
    cy: 'Mae’r trosglwyddiad hwn yn cymryd un rheswm, yn ôl ei god. Mae trosglwyddiadau’r achos yn eu dweud.',
  },
  declineReason: {
    en: 'Say why by one code: no-capacity, conflict, not-ours, out-of-area or not-enough-known.',
    cy: 'Dywedwch pam drwy un cod: no-capacity, conflict, not-ours, out-of-area neu not-enough-known.',
  },
  fileField: {
    en: 'A question of the service that takes photos or documents.',
    cy: 'Cwestiwn o’r gwasanaeth sy’n derbyn lluniau neu ddogfennau.',
  },
  fileName: {
    en: 'Name the file: attachment; filename="photo.jpg", or filename*=UTF-8\'\'photo.jpg for other letters.',
    cy: 'Enwch y ffeil: attachment; filename="photo.jpg", neu filename*=UTF-8\'\'photo.jpg ar gyfer llythrennau eraill.',
  },
  upload: { en: 'As the first upload told it.', cy: 'Fel y dywedodd y lanlwythiad cyntaf.' },
  tooMany: { en: 'The question takes no more files.', cy: 'Nid yw’r cwestiwn yn derbyn rhagor o ffeiliau.' },
  marked: {
    en: 'The file’s name bears a marking above OFFICIAL, which is not held here.',
    cy: 'Mae enw’r ffeil yn dwyn marc uwchlaw OFFICIAL, nad yw’n cael ei gadw yma.',
  },
  shape: {
    en: 'It is missing, of another form, or not asked for. The API’s description says its form.',
    cy: 'Mae ar goll, o ffurf arall, neu heb ei ofyn. Mae disgrifiad yr API yn dweud ei ffurf.',
  },
  json: { en: 'It is no JSON in UTF-8.', cy: 'Nid JSON mewn UTF-8 ydyw.' },
});
