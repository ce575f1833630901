import { words } from '../../../../platform/language/index.js';

export const mergesWords = words({
  title: { en: 'Accounts that were put together', cy: 'Cyfrifon a roddwyd at ei gilydd' },
  lead: {
    en: 'Somebody who proved two accounts put them together, and says now that it was wrong, or somebody else says so. Their letter has a reference. You are shown neither account.',
    cy: 'Rhoddodd rhywun a brofodd ddau gyfrif nhw at ei gilydd, ac mae’n dweud nawr fod hynny’n anghywir, neu mae rhywun arall yn dweud hynny. Mae cyfeirnod ar eu llythyr. Ni ddangosir y naill gyfrif na’r llall i chi.',
  },
  reference: { en: 'Reference on the letter', cy: 'Y cyfeirnod ar y llythyr' },
  referenceHint: { en: 'For example, 3F2A-9C01', cy: 'Er enghraifft, 3F2A-9C01' },
  find: { en: 'Find it', cy: 'Dod o hyd iddo' },
  unknown: {
    en: 'No two accounts are together under this reference. Check it with whoever has the letter.',
    cy: 'Nid oes dau gyfrif gyda’i gilydd o dan y cyfeirnod hwn. Gwiriwch ef gyda phwy bynnag sydd â’r llythyr.',
  },
  since: { en: 'Together since {on}', cy: 'Gyda’i gilydd ers {on}' },
  why: { en: 'Why may it be wrong?', cy: 'Pam y gallai fod yn anghywir?' },
  'somebody-else': {
    en: 'One of the two is somebody else’s',
    cy: 'Rhywun arall biau un o’r ddau',
  },
  'not-meant': { en: 'They did not mean to', cy: 'Nid oeddent yn bwriadu gwneud' },
  doubtHint: {
    en: 'The two are apart at once, and signed out everywhere. A colleague then settles it.',
    cy: 'Bydd y ddau ar wahân ar unwaith, ac wedi’u hallgofnodi ym mhobman. Yna bydd cydweithiwr yn ei setlo.',
  },
  doubt: { en: 'Keep them apart', cy: 'Eu cadw ar wahân' },
  waiting: { en: 'Waiting for a second officer', cy: 'Yn aros am ail swyddog' },
  none: { en: 'Nothing waits just now.', cy: 'Nid oes dim yn aros ar hyn o bryd.' },
  yours: {
    en: 'You took them apart, so a colleague settles this.',
    cy: 'Chi a’u gwahanodd, felly bydd cydweithiwr yn setlo hyn.',
  },
  part: { en: 'Part them for good', cy: 'Eu gwahanu am byth' },
  keep: { en: 'Put them together again', cy: 'Eu rhoi at ei gilydd eto' },
  'no-reason': { en: 'Select why it may be wrong', cy: 'Dewiswch pam y gallai fod yn anghywir' },
  'no-such-merge': {
    en: 'A colleague dealt with these accounts already. Here is how things stand.',
    cy: 'Mae cydweithiwr eisoes wedi delio â’r cyfrifon hyn. Dyma’r sefyllfa.',
  },
  'second-person': {
    en: 'You took these accounts apart. Only a colleague can settle it.',
    cy: 'Chi a wahanodd y cyfrifon hyn. Dim ond cydweithiwr all ei setlo.',
  },
  'no-longer': {
    en: 'Since they were apart one has come to act for the other, or something else speaks against it. Part them for good.',
    cy: 'Ers iddynt fod ar wahân mae un wedi dod i weithredu dros y llall, neu mae rhywbeth arall yn ei erbyn. Gwahanwch nhw am byth.',
  },
  didDoubt: {
    en: 'The two are apart, until a colleague settles it',
    cy: 'Mae’r ddau ar wahân, nes bydd cydweithiwr yn ei setlo',
  },
  didPart: { en: 'The two are parted for good', cy: 'Mae’r ddau wedi’u gwahanu am byth' },
  didKeep: { en: 'The two are one again', cy: 'Mae’r ddau yn un eto' },
});
