import { words } from '../../../../platform/language/index.js';

export const similarWords = words({
  title: { en: 'Similar cases', cy: 'Achosion tebyg' },
  by: { en: 'Alike in: {fields}.', cy: 'Yn debyg o ran: {fields}.' },
  near: { en: 'Within {metres} metres.', cy: 'O fewn {metres} metr.' },
  ofYear: {
    en: '{count} among the newest {weighed} of this service in the last year.',
    cy: '{count} ymhlith y {weighed} diweddaraf o’r gwasanaeth hwn yn y flwyddyn ddiwethaf.',
  },
  nearOfYear: {
    en: '{count} among the newest {weighed} of this service around here in the last year.',
    cy: '{count} ymhlith y {weighed} diweddaraf o’r gwasanaeth hwn yn yr ardal hon yn y flwyddyn ddiwethaf.',
  },
  none: { en: 'None in the last year.', cy: 'Dim un yn y flwyddyn ddiwethaf.' },
  ended: { en: 'How they ended', cy: 'Sut y daethant i ben' },
  took: { en: 'Half of them were closed within', cy: 'Caewyd eu hanner o fewn' },
});
