import { type Words, words } from '../../../../platform/language/index.js';

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
    en: 'Ask a colleague to see to it. That you tried is on the record.',
    cy: 'Gofynnwch i gydweithiwr ymdrin ag ef. Mae’r ffaith ichi geisio ar y cofnod.',
  },
  'step-upAct': { en: 'Sign in again to go on', cy: 'Mewngofnodwch eto i fynd ymlaen' },
  'second-personAct': { en: 'This needs a second person', cy: 'Mae angen ail berson ar gyfer hyn' },
  refuseAct: { en: 'You cannot do this', cy: 'Ni allwch wneud hyn' },
  'step-upKept': {
    en: 'Nothing is wrong, and nothing was done yet. This is more unusual than most of your work, so we ask you to show once more that it is you. Sign in in a new tab, come back to this one, and send it again: what you entered is still here.',
    cy: 'Does dim o’i le, ac ni wnaed dim eto. Mae hyn yn fwy anarferol na’r rhan fwyaf o’ch gwaith, felly gofynnwn ichi ddangos unwaith eto mai chi sydd yno. Mewngofnodwch mewn tab newydd, dewch yn ôl i’r un hwn, ac anfonwch ef eto: mae’r hyn a roesoch yma o hyd.',
  },
  'second-personKept': {
    en: 'Nothing was done yet. Leave this tab open until a colleague has approved, then send it again: what you entered is still here.',
    cy: 'Ni wnaed dim eto. Gadewch y tab hwn ar agor nes bod cydweithiwr wedi cymeradwyo, yna anfonwch ef eto: mae’r hyn a roesoch yma o hyd.',
  },
  refuseKept: {
    en: 'Nothing was done. Ask a colleague to see to it: what you entered is still here for you to copy. That you tried is on the record.',
    cy: 'Ni wnaed dim. Gofynnwch i gydweithiwr ymdrin ag ef: mae’r hyn a roesoch yma o hyd ichi ei gopïo. Mae’r ffaith ichi geisio ar y cofnod.',
  },
  signInBeside: { en: 'Sign in again (opens in a new tab)', cy: 'Mewngofnodi eto (yn agor mewn tab newydd)' },
  askBeside: {
    en: 'Ask a colleague to approve (opens in a new tab)',
    cy: 'Gofyn i gydweithiwr gymeradwyo (yn agor mewn tab newydd)',
  },
  approvalsBeside: {
    en: 'See what you have asked for (opens in a new tab)',
    cy: 'Gweld yr hyn yr ydych wedi gofyn amdano (yn agor mewn tab newydd)',
  },
  notApprovable: {
    en: 'Nobody can approve this for you: what a second person approves is one case. Ask a colleague to do it instead.',
    cy: 'Ni all neb gymeradwyo hyn ichi: un achos yw’r hyn y mae ail berson yn ei gymeradwyo. Gofynnwch i gydweithiwr ei wneud yn eich lle.',
  },
  nobodyThere: {
    en: 'Nobody else here may approve it just now, so it stays shut to you. Ask a colleague to see to it, or an administrator to give somebody the role “{role}”.',
    cy: 'Ni chaiff neb arall yma ei gymeradwyo ar hyn o bryd, felly mae’n aros ar gau ichi. Gofynnwch i gydweithiwr ymdrin ag ef, neu i weinyddwr roi’r rôl “{role}” i rywun.',
  },
  mayBeLeftOut: {
    en: 'People who are near to you (yourself, colleagues, whoever you declared, your address or surname) may be left out of what is found. If you miss something, ask a colleague to look.',
    cy: 'Mae’n bosibl bod pobl sy’n agos atoch (chi eich hun, cydweithwyr, y rhai a ddatganwyd gennych, eich cyfeiriad neu eich cyfenw) wedi’u gadael allan o’r hyn a ganfyddir. Os ydych yn gweld eisiau rhywbeth, gofynnwch i gydweithiwr chwilio.',
  },
  kept: { en: 'What you entered', cy: 'Yr hyn a roesoch' },
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
    en: 'It is about information that is handled as OFFICIAL-SENSITIVE.',
    cy: 'Mae’n ymwneud â gwybodaeth sy’n cael ei thrin fel OFFICIAL-SENSITIVE.',
  },
  'not-assigned': {
    en: 'It is not work that is assigned to you or to a team of yours.',
    cy: 'Nid yw’n waith sydd wedi’i neilltuo i chi nac i dîm yr ydych yn perthyn iddo.',
  },
  'outside-hours': {
    en: 'You are not down to work at this time.',
    cy: 'Nid ydych i fod yn gweithio ar yr adeg hon.',
  },
  'far-outside-hours': {
    en: 'It is long before or after the hours that you are down to work.',
    cy: 'Mae’n bell cyn neu ar ôl yr oriau yr ydych i fod yn gweithio.',
  },
  'acting-for-somebody': {
    en: 'You are acting for somebody else.',
    cy: 'Rydych yn gweithredu dros rywun arall.',
  },
  'new-way-in': {
    en: 'One of your ways to sign in is new.',
    cy: 'Mae un o’ch ffyrdd o fewngofnodi yn newydd.',
  },
  'new-browser': {
    en: 'You have only begun to sign in with this browser, or have come back to it after three months.',
    cy: 'Newydd ddechrau mewngofnodi gyda’r porwr hwn ydych chi, neu rydych wedi dod yn ôl ato ar ôl tri mis.',
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

/** The same, said to a colleague who is asked to approve. */
export const theirSignalWords = words({
  sensitive: signalWords.sensitive,
  'not-assigned': {
    en: 'It is not work that is assigned to them or to a team of theirs.',
    cy: 'Nid yw’n waith sydd wedi’i neilltuo iddynt hwy nac i dîm y maent yn perthyn iddo.',
  },
  'outside-hours': {
    en: 'They are not down to work at this time.',
    cy: 'Nid ydynt i fod yn gweithio ar yr adeg hon.',
  },
  'far-outside-hours': {
    en: 'It is long before or after the hours that they are down to work.',
    cy: 'Mae’n bell cyn neu ar ôl yr oriau y maent i fod yn gweithio.',
  },
  'acting-for-somebody': {
    en: 'They are acting for somebody else.',
    cy: 'Maent yn gweithredu dros rywun arall.',
  },
  'new-way-in': {
    en: 'One of their ways to sign in is new.',
    cy: 'Mae un o’u ffyrdd o fewngofnodi yn newydd.',
  },
  'new-browser': {
    en: 'They have only begun to sign in with this browser, or have come back to it after three months.',
    cy: 'Newydd ddechrau mewngofnodi gyda’r porwr hwn y maent, neu maent wedi dod yn ôl ato ar ôl tri mis.',
  },
  'opened-this-hour': {
    en: 'They have opened many other cases in the last hour.',
    cy: 'Maent wedi agor llawer o achosion eraill yn yr awr ddiwethaf.',
  },
  'not-assigned-this-week': {
    en: 'They have opened many cases this week that are not assigned to them or their teams.',
    cy: 'Maent wedi agor llawer o achosion yr wythnos hon nad ydynt wedi’u neilltuo iddynt hwy na’u timau.',
  },
  related: {
    en: 'Somebody in it may be connected with them or with a colleague.',
    cy: 'Efallai fod rhywun ynddo yn gysylltiedig â hwy neu â chydweithiwr.',
  },
} satisfies Record<keyof typeof signalWords, Words>);
