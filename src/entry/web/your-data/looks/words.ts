import { words } from '../../../../platform/language/index.js';

export const looksWords = words({
  title: { en: 'Who has looked at your data', cy: 'Pwy sydd wedi edrych ar eich data' },
  lead: {
    en: 'Every time somebody opens what is held about you, searches for it, or is refused it, a numbered look is written down first. Nobody can take one away unseen.',
    cy: 'Bob tro y bydd rhywun yn agor yr hyn a gedwir amdanoch, yn chwilio amdano, neu’n cael ei wrthod, caiff cofnod wedi’i rifo ei ysgrifennu’n gyntaf. Ni all neb ei dynnu heb i neb sylwi.',
  },
  withheld: {
    en: 'Entries may be withheld by law, for example while a crime is investigated. This sentence is always here, whether there are any or not.',
    cy: 'Gall y gyfraith fynnu bod cofnodion yn cael eu dal yn ôl, er enghraifft tra bo trosedd yn cael ei hymchwilio. Mae’r frawddeg hon yma bob amser, p’un a oes rhai ai peidio.',
  },
  concealed: {
    en: 'Made on {made}, and kept back by law until {until}: {ground}',
    cy: 'Gwnaed ar {made}, a’i ddal yn ôl drwy’r gyfraith tan {until}: {ground}',
  },
  published: { en: 'How many looks are kept back', cy: 'Faint o edrychiadau sy’n cael eu dal yn ôl' },
  none: { en: 'Nobody has looked.', cy: 'Nid oes neb wedi edrych.' },
  count: { en: 'Looks: {count}', cy: 'Edrychiadau: {count}' },
  when: { en: 'When', cy: 'Pryd' },
  who: { en: 'Who', cy: 'Pwy' },
  why: { en: 'Why', cy: 'Pam' },
  what: { en: 'What', cy: 'Beth' },
  number: { en: 'Number', cy: 'Rhif' },
  proof: { en: 'Proof', cy: 'Prawf' },
  proofOf: {
    en: 'Download the proof of look {number}, {reference}',
    cy: 'Lawrlwytho prawf edrychiad {number}, {reference}',
  },
  search: { en: 'Found by searching for', cy: 'Canfuwyd drwy chwilio am' },
  refused: { en: 'Refused: nothing was opened', cy: 'Gwrthodwyd: ni agorwyd dim' },
  officer: { en: 'An officer', cy: 'Swyddog' },
  person: { en: 'Somebody who is signed in', cy: 'Rhywun sydd wedi mewngofnodi' },
  delegate: { en: 'Somebody who acts for you', cy: 'Rhywun sy’n gweithredu drosoch' },
  system: { en: 'The system ({name})', cy: 'Y system ({name})' },
  otherReason: { en: 'Reason: {code}', cy: 'Rheswm: {code}' },
  names: {
    en: 'Officers are shown by the role in which they looked. To be told a name, ask the service with the number of the look.',
    cy: 'Dangosir swyddogion yn ôl y rôl yr oeddent yn edrych ynddi. I gael enw, gofynnwch i’r gwasanaeth gan roi rhif yr edrychiad.',
  },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  all: { en: 'All', cy: 'Pob un' },
  filter: { en: 'Show these', cy: 'Dangos y rhain' },
  chains: { en: 'Check that none is missing', cy: 'Gwirio nad oes un ar goll' },
  chainsLead: {
    en: 'Looks at you in one request are numbered from 1 without a gap, and each holds the digest of the one before. Note the number and the digest of the newest: a later list that lacks one of these looks cannot end in a chain that goes through this digest.',
    cy: 'Mae edrychiadau arnoch mewn un cais wedi’u rhifo o 1 heb fwlch, ac mae pob un yn dal crynodeb o’r un blaenorol. Nodwch rif a chrynodeb y diweddaraf: ni all rhestr ddiweddarach sydd heb un o’r edrychiadau hyn orffen mewn cadwyn sy’n mynd drwy’r crynodeb hwn.',
  },
  request: { en: 'Request', cy: 'Cais' },
  head: { en: 'Digest of the newest', cy: 'Crynodeb y diweddaraf' },
  previous: { en: 'Before it: {digest}', cy: 'O’i flaen: {digest}' },
  verify: { en: 'Check a proof', cy: 'Gwirio prawf' },
});
