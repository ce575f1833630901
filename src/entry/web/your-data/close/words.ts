import { words } from '../../../../platform/language/index.js';

export const closeWords = words({
  title: { en: 'Close your account', cy: 'Cau eich cyfrif' },
  lead: {
    en: 'Your ways of signing in and your email addresses are erased, and you are signed out everywhere. What you typed and did not send goes too. What services hold about you stays until its time is over: erase that first. Afterwards we show you a code, once, with which you can still read the certificate of what was erased and what is kept.',
    cy: 'Caiff eich ffyrdd o fewngofnodi a’ch cyfeiriadau e-bost eu dileu, a chewch eich allgofnodi ym mhobman. Bydd yr hyn a deipioch heb ei anfon yn mynd hefyd. Bydd yr hyn y mae gwasanaethau’n ei gadw amdanoch yn aros nes i’w amser ddod i ben: dilëwch hwnnw’n gyntaf. Wedyn dangoswn god i chi, unwaith, y gallwch ei ddefnyddio i ddarllen tystysgrif yr hyn a ddilëwyd a’r hyn a gedwir.',
  },
  again: {
    en: 'If you sign in again with the same address later, you are somebody new: nothing joins the two accounts.',
    cy: 'Os byddwch yn mewngofnodi eto gyda’r un cyfeiriad yn nes ymlaen, byddwch yn rhywun newydd: nid oes dim yn cysylltu’r ddau gyfrif.',
  },
  button: { en: 'Close my account', cy: 'Cau fy nghyfrif' },
  lastAdministrator: {
    en: 'You are the last administrator of an organisation. Hand over to another member, or close its account, first',
    cy: 'Chi yw gweinyddwr olaf sefydliad. Trosglwyddwch i aelod arall, neu caewch ei gyfrif, yn gyntaf',
  },
  closed: { en: 'Your account is closed', cy: 'Mae eich cyfrif wedi’i gau' },
  closedLead: {
    en: 'You are signed out. What found you and your email addresses are gone.',
    cy: 'Rydych wedi allgofnodi. Mae’r hyn oedd yn dod o hyd i chi a’ch cyfeiriadau e-bost wedi mynd.',
  },
  codeTitle: { en: 'Your code for the certificate', cy: 'Eich cod ar gyfer y dystysgrif' },
  codeLead: {
    en: 'Print this page or write the code down now: it is shown once, and we keep no copy of it. Whoever has it can read what was erased of you and what is kept, and nothing else.',
    cy: 'Argraffwch y dudalen hon neu ysgrifennwch y cod nawr: fe’i dangosir unwaith, ac nid ydym yn cadw copi ohono. Gall pwy bynnag sydd ag ef ddarllen yr hyn a ddilëwyd amdanoch a’r hyn a gedwir, a dim arall.',
  },
  codeWhere: { en: 'Use it at any time on this page:', cy: 'Defnyddiwch ef unrhyw bryd ar y dudalen hon:' },
  codePage: {
    en: 'Read the certificate of a closed account',
    cy: 'Darllen tystysgrif cyfrif a gaewyd',
  },
  code: { en: 'The code that you were shown', cy: 'Y cod a ddangoswyd i chi' },
  codeHint: {
    en: 'It has 26 letters and digits. Spaces and hyphens do not matter.',
    cy: 'Mae iddo 26 o lythrennau a digidau. Nid oes ots am fylchau a chysylltnodau.',
  },
  show: { en: 'Show the certificate', cy: 'Dangos y dystysgrif' },
  wrong: {
    en: 'No certificate opens with this code. Check that you typed it as it was shown to you',
    cy: 'Nid oes tystysgrif yn agor gyda’r cod hwn. Gwiriwch eich bod wedi’i deipio fel y dangoswyd ef i chi',
  },
  print: {
    en: 'You can print this page. It says what is so today; come back with the code when the time of what is kept is over.',
    cy: 'Gallwch argraffu’r dudalen hon. Mae’n dweud beth sy’n wir heddiw; dewch yn ôl gyda’r cod pan fydd amser yr hyn a gedwir ar ben.',
  },
  services: { en: 'All services', cy: 'Pob gwasanaeth' },
});
