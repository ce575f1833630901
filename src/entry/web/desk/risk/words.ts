import { words } from '../../../../platform/language/index.js';

/** What is asked of an officer before a case opens. */
export const askedWords = words({
  'step-up': { en: 'Sign in again to open this case', cy: 'Mewngofnodwch eto i agor yr achos hwn' },
  'second-person': { en: 'This case needs a second person', cy: 'Mae angen ail berson ar yr achos hwn' },
  refuse: { en: 'You cannot open this case', cy: 'Ni allwch agor yr achos hwn' },
  'step-upLead': {
    en: 'Nothing is wrong. This look is more unusual than most, so we ask you to show once more that it is you. You come back to this case.',
    cy: 'Does dim o’i le. Mae’r edrychiad hwn yn fwy anarferol na’r rhan fwyaf, felly gofynnwn ichi ddangos unwaith eto mai chi sydd yno. Byddwch yn dod yn ôl i’r achos hwn.',
  },
  'second-personLead': {
    en: 'Ask a colleague who may approve it. Once they have, the case opens to you for an hour.',
    cy: 'Gofynnwch i gydweithiwr a gaiff gymeradwyo. Wedi iddynt wneud hynny, bydd yr achos yn agor ichi am awr.',
  },
  refuseLead: {
    en: 'Hand it to a colleague. That you tried is on the record.',
    cy: 'Rhowch ef i gydweithiwr. Mae’r ffaith ichi geisio ar y cofnod.',
  },
  why: { en: 'Why am I asked?', cy: 'Pam mae gofyn imi?' },
  signIn: { en: 'Sign in again', cy: 'Mewngofnodi eto' },
  ask: { en: 'Ask a colleague to approve', cy: 'Gofyn i gydweithiwr gymeradwyo' },
  approvals: { en: 'See what you have asked for', cy: 'Gweld yr hyn yr ydych wedi gofyn amdano' },
  unopened: {
    en: 'None of the personal data was opened. That you asked for it is on the record.',
    cy: 'Ni agorwyd dim o’r data personol. Mae’r ffaith ichi ofyn amdano ar y cofnod.',
  },
});

/** Each reason in plain words; none says anything of the person whose case it is. */
export const signalWords = words({
  sensitive: {
    en: 'It holds information that is handled as OFFICIAL-SENSITIVE.',
    cy: 'Mae’n cynnwys gwybodaeth sy’n cael ei thrin fel OFFICIAL-SENSITIVE.',
  },
  'not-assigned': {
    en: 'It is assigned neither to you nor to a team of yours.',
    cy: 'Nid yw wedi’i neilltuo i chi nac i dîm yr ydych yn perthyn iddo.',
  },
  'outside-hours': {
    en: 'You are not down to work at this time.',
    cy: 'Nid ydych i fod yn gweithio ar yr adeg hon.',
  },
  'acting-for-somebody': {
    en: 'You are acting for somebody else.',
    cy: 'Rydych yn gweithredu dros rywun arall.',
  },
  'new-way-in': {
    en: 'One of your ways to sign in is new.',
    cy: 'Mae un o’ch ffyrdd o fewngofnodi yn newydd.',
  },
  'opened-this-hour': {
    en: 'You have opened many other cases in the last hour.',
    cy: 'Rydych wedi agor llawer o achosion eraill yn yr awr ddiwethaf.',
  },
  'not-assigned-this-week': {
    en: 'You have opened many cases this week that are not assigned to you or your teams.',
    cy: 'Rydych wedi agor llawer o achosion yr wythnos hon nad ydynt wedi’u neilltuo i chi na’ch timau.',
  },
  related: {
    en: 'Somebody in it may be connected with you or with a colleague.',
    cy: 'Efallai fod rhywun ynddo yn gysylltiedig â chi neu â chydweithiwr.',
  },
});
