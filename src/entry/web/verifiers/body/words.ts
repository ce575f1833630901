import type { RegisterFinding } from '../../../../foundation/people/index.js';
import { type Words, words } from '../../../../platform/language/index.js';

export const findingWords = {
  'same-name': {
    en: 'The register has this number, with this name',
    cy: 'Mae’r rhif hwn yn y gofrestr, gyda’r enw hwn',
  },
  'other-name': {
    en: 'The register has this number, with another name',
    cy: 'Mae’r rhif hwn yn y gofrestr, gydag enw arall',
  },
  'not-active': { en: 'The register says that it is not active', cy: 'Mae’r gofrestr yn dweud nad yw’n weithredol' },
  'not-found': {
    en: 'The register that this place has does not know the number',
    cy: 'Nid yw’r gofrestr sydd gan y lle hwn yn adnabod y rhif',
  },
  'no-number': { en: 'It gave no number', cy: 'Ni roddodd rif' },
} as const satisfies Record<RegisterFinding, Words>;

export const bodyWords = words({
  title: { en: 'Check an organisation', cy: 'Gwirio sefydliad' },
  number: { en: 'Number', cy: 'Rhif' },
  name: { en: 'Name', cy: 'Enw' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  register: { en: 'Register', cy: 'Cofrestr' },
  standing: { en: 'Checked', cy: 'Wedi’i wirio' },
  rightHead: { en: 'It is who it says', cy: 'Mae’r sefydliad yr hyn y mae’n dweud' },
  against: { en: 'Against what did you check it?', cy: 'Yn erbyn beth y gwirioch chi ef?' },
  adminHead: { en: 'Let another member decide for it', cy: 'Gadael i aelod arall benderfynu drosto' },
  adminLead: {
    en: 'For an organisation whose administrator has died or left. Whoever was administrator can only read afterwards.',
    cy: 'Ar gyfer sefydliad y mae ei weinyddwr wedi marw neu wedi gadael. Dim ond darllen y bydd y gweinyddwr blaenorol yn gallu ei wneud wedyn.',
  },
  showMembers: { en: 'See its members: a look at each', cy: 'Gweld ei aelodau: golwg ar bob un' },
  who: { en: 'Who decides from now on?', cy: 'Pwy sy’n penderfynu o hyn ymlaen?' },
  seen: { en: 'What have you seen?', cy: 'Beth welsoch chi?' },
  ask: { en: 'Ask a second officer', cy: 'Gofyn i ail swyddog' },
  waiting: { en: 'Waiting for a second officer', cy: 'Yn aros am ail swyddog' },
  isRight: { en: 'That it is who it says, on {evidence}', cy: 'Ei fod yr hyn y mae’n dweud, ar sail {evidence}' },
  isAdmin: {
    en: 'That another member decides, on {evidence}',
    cy: 'Bod aelod arall yn penderfynu, ar sail {evidence}',
  },
  asked: { en: '{who} asked on {date}', cy: 'Gofynnodd {who} ar {date}' },
  approve: { en: 'Approve', cy: 'Cymeradwyo' },
  decline: { en: 'Decline', cy: 'Gwrthod' },
  past: { en: 'Earlier checks', cy: 'Gwiriadau cynharach' },
  approved: { en: 'Approved', cy: 'Cymeradwywyd' },
  declined: { en: 'Declined', cy: 'Gwrthodwyd' },
  what: { en: 'What was asked', cy: 'Yr hyn a ofynnwyd' },
  answer: { en: 'Answer', cy: 'Ateb' },
  none: {
    en: 'No organisation waits for a second officer.',
    cy: 'Nid oes sefydliad yn aros am ail swyddog.',
  },
  listHead: { en: 'Organisations that wait for a second officer', cy: 'Sefydliadau sy’n aros am ail swyddog' },
  organisation: { en: 'Organisation', cy: 'Sefydliad' },
  open: { en: 'Open', cy: 'Agor' },
  didAsk: { en: 'A second officer has been asked', cy: 'Gofynnwyd i ail swyddog' },
  didAnswer: { en: 'Your answer is on the record', cy: 'Mae eich ateb ar y cofnod' },
  'no-evidence': { en: 'Select what you have seen', cy: 'Dewiswch yr hyn a welsoch' },
  'not-in-register': {
    en: 'The register does not say that. Ask the organisation to mend its details, or check its papers',
    cy: 'Nid yw’r gofrestr yn dweud hynny. Gofynnwch i’r sefydliad gywiro ei fanylion, neu gwiriwch ei bapurau',
  },
  'no-such-member': { en: 'Select a member who acts for it now', cy: 'Dewiswch aelod sy’n gweithredu drosto nawr' },
  'waits-already': { en: 'This waits for a second officer already', cy: 'Mae hyn eisoes yn aros am ail swyddog' },
  yourself: { en: 'Another officer has to answer what you asked', cy: 'Rhaid i swyddog arall ateb yr hyn a ofynnoch' },
  gone: {
    en: 'This waits no longer, or its name or the member has changed. Check it anew',
    cy: 'Nid yw hyn yn aros mwyach, neu mae’r enw neu’r aelod wedi newid. Gwiriwch ef o’r newydd',
  },
});
