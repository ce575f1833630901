import { words } from '../../../platform/language/index.js';

export const staffWords = words({
  signIn: { en: 'Sign in to the desk', cy: 'Mewngofnodi i’r ddesg' },
  signInLead: {
    en: 'This desk is for the place’s own staff. Sign in with your passkey.',
    cy: 'Mae’r ddesg hon ar gyfer staff y lle ei hun. Mewngofnodwch gyda’ch allwedd mynediad.',
  },
  wayRemoved: {
    en: 'You removed the passkey by which you were signed in here, so you are signed out. Sign in by another way in of yours.',
    cy: 'Fe wnaethoch ddileu’r allwedd mynediad a oedd yn eich mewngofnodi yma, felly rydych wedi allgofnodi. Mewngofnodwch drwy ffordd arall sydd gennych.',
  },
  proveAgain: {
    en: 'Ways in are changed within ten minutes of signing in. Sign in again, and you come back to where you were.',
    cy: 'Newidir ffyrdd i mewn o fewn deng munud i fewngofnodi. Mewngofnodwch eto, a byddwch yn dod yn ôl i’r lle’r oeddech.',
  },
  byProvider: { en: 'Sign in with your work account', cy: 'Mewngofnodi gyda’ch cyfrif gwaith' },
  noPasskey: { en: 'If you cannot use your passkey', cy: 'Os na allwch ddefnyddio eich allwedd mynediad' },
  haveCode: {
    en: 'Enter an invitation or a recovery code',
    cy: 'Rhoi gwahoddiad neu god adfer',
  },
  lostAll: {
    en: 'Have you lost all of your passkeys and codes? Speak to an administrator, face to face or on a number that you know. Two of them let you in again, after a day.',
    cy: 'Ydych chi wedi colli eich holl allweddi mynediad a chodau? Siaradwch â gweinyddwr, wyneb yn wyneb neu ar rif rydych yn ei adnabod. Mae dau ohonynt yn eich gadael i mewn eto, ar ôl diwrnod.',
  },
  join: { en: 'Enter your code', cy: 'Rhowch eich cod' },
  joinLead: {
    en: 'An invitation has six groups of letters and digits, and so has each recovery code. Capitals, spaces and hyphens do not matter. A code works once.',
    cy: 'Mae gan wahoddiad chwe grŵp o lythrennau a digidau, a phob cod adfer hefyd. Nid yw priflythrennau, bylchau na chysylltnodau o bwys. Mae cod yn gweithio unwaith.',
  },
  code: { en: 'Code', cy: 'Cod' },
  goOn: { en: 'Continue', cy: 'Parhau' },
  'not-a-code': {
    en: 'Enter the whole code: 26 letters and digits',
    cy: 'Rhowch y cod cyfan: 26 o lythrennau a digidau',
  },
  'wrong-code': {
    en: 'This code opens nothing yet, or was used already, or is too old. An invitation opens once a second administrator has confirmed it. Ask an administrator.',
    cy: 'Nid yw’r cod hwn yn agor dim eto, neu mae wedi’i ddefnyddio eisoes, neu mae’n rhy hen. Mae gwahoddiad yn agor unwaith y bydd ail weinyddwr wedi’i gadarnhau. Gofynnwch i weinyddwr.',
  },
  ways: { en: 'Set up your ways in', cy: 'Gosod eich ffyrdd i mewn' },
  welcome: { en: 'You are {name}.', cy: '{name} ydych chi.' },
  needTwo: {
    en: 'The desk opens when you have two ways in, so that one lost device does not keep you out: two passkeys on different devices, or one passkey and printed codes.',
    cy: 'Mae’r ddesg yn agor pan fydd gennych ddwy ffordd i mewn, fel na fydd un ddyfais goll yn eich cadw allan: dwy allwedd mynediad ar ddyfeisiau gwahanol, neu un allwedd mynediad a chodau wedi’u hargraffu.',
  },
  havePasskeys: { en: 'Passkeys so far: {count}', cy: 'Allweddi mynediad hyd yn hyn: {count}' },
  haveCodes: { en: 'Recovery codes not used: {count}', cy: 'Codau adfer heb eu defnyddio: {count}' },
  ready: { en: 'You have what you need.', cy: 'Mae gennych yr hyn sydd ei angen arnoch.' },
  draw: { en: 'Make recovery codes to print', cy: 'Gwneud codau adfer i’w hargraffu' },
  drawAgain: {
    en: 'Codes that you made before stop working.',
    cy: 'Bydd y codau a wnaethoch o’r blaen yn peidio â gweithio.',
  },
  codes: { en: 'Your recovery codes', cy: 'Eich codau adfer' },
  codesLead: {
    en: 'Print this page or write the codes down now, and keep them apart from your devices. They are not shown again. Each works once.',
    cy: 'Argraffwch y dudalen hon neu ysgrifennwch y codau nawr, a’u cadw ar wahân i’ch dyfeisiau. Ni chânt eu dangos eto. Mae pob un yn gweithio unwaith.',
  },
  recovery: { en: 'Let an officer in', cy: 'Gadael swyddog i mewn' },
  onlyAdministrators: {
    en: 'This page is for administrators.',
    cy: 'Mae’r dudalen hon ar gyfer gweinyddwyr.',
  },
  officer: { en: 'Officer', cy: 'Swyddog' },
  inviteTitle: { en: 'Invite somebody new', cy: 'Gwahodd rhywun newydd' },
  inviteLead: {
    en: 'For an officer who has no way in yet.',
    cy: 'Ar gyfer swyddog nad oes ganddo ffordd i mewn eto.',
  },
  invite: { en: 'Make an invitation', cy: 'Gwneud gwahoddiad' },
  recoverTitle: { en: 'Somebody has lost every way in', cy: 'Mae rhywun wedi colli pob ffordd i mewn' },
  recoverLead: {
    en: 'First make sure that it is them, face to face or on a number that you know. Two administrators approve it. A day later an invitation can be made, and everything that they had ends.',
    cy: 'Yn gyntaf gwnewch yn siŵr mai nhw sydd yno, wyneb yn wyneb neu ar rif rydych yn ei adnabod. Mae dau weinyddwr yn ei gymeradwyo. Ddiwrnod yn ddiweddarach gellir gwneud gwahoddiad, a daw popeth a oedd ganddynt i ben.',
  },
  ask: { en: 'Ask for their recovery', cy: 'Gofyn am eu hadfer' },
  underWay: { en: 'Under way', cy: 'Ar waith' },
  nothing: {
    en: 'Nobody is being let in again just now.',
    cy: 'Nid oes neb yn cael ei adael i mewn eto ar hyn o bryd.',
  },
  askedOn: { en: 'asked for by {by} on {at}', cy: 'gofynnwyd amdano gan {by} ar {at}' },
  approvedBy: { en: 'Approved by: {by}', cy: 'Cymeradwywyd gan: {by}' },
  noOneYet: { en: 'nobody yet', cy: 'neb eto' },
  opensAt: { en: 'An invitation can be made from {at}', cy: 'Gellir gwneud gwahoddiad o {at}' },
  endsAt: { en: 'Over by itself on {at}', cy: 'Daw i ben ohono’i hun ar {at}' },
  approve: { en: 'Approve', cy: 'Cymeradwyo' },
  stop: { en: 'Stop it', cy: 'Ei atal' },
  inviteAgain: { en: 'End what they had, and invite them', cy: 'Dod â’r hyn a oedd ganddynt i ben, a’u gwahodd' },
  invitation: { en: 'An invitation for {name}', cy: 'Gwahoddiad i {name}' },
  invitationLead: {
    en: 'Give it by hand or by voice, to nobody else. It is shown only now, works once, and is over on {at}.',
    cy: 'Rhowch ef â llaw neu ar lafar, i neb arall. Dim ond nawr y’i dangosir, mae’n gweithio unwaith, a daw i ben ar {at}.',
  },
  invitationWaits: {
    en: 'It opens nothing yet. Ask another administrator to confirm it at “Let an officer in”: nobody lets somebody in alone.',
    cy: 'Nid yw’n agor dim eto. Gofynnwch i weinyddwr arall ei gadarnhau yn “Gadael swyddog i mewn”: nid oes neb yn gadael rhywun i mewn ar ei ben ei hun.',
  },
  waitingTitle: { en: 'Invitations to be confirmed', cy: 'Gwahoddiadau i’w cadarnhau' },
  waitingLead: {
    en: 'A code opens once a second administrator knows that there is such a person, and that they are to come.',
    cy: 'Mae cod yn agor unwaith y bydd ail weinyddwr yn gwybod bod y fath berson, a’u bod i ddod.',
  },
  invitedOn: { en: 'invited by {by} on {at}', cy: 'gwahoddwyd gan {by} ar {at}' },
  holds: { en: 'Roles: {roles}', cy: 'Rolau: {roles}' },
  confirmInvitation: { en: 'Confirm the invitation', cy: 'Cadarnhau’r gwahoddiad' },
  awaitsOther: { en: 'Another administrator confirms it.', cy: 'Gweinyddwr arall sy’n ei gadarnhau.' },
  'no-such-invitation': {
    en: 'This invitation is over, or was confirmed already.',
    cy: 'Mae’r gwahoddiad hwn ar ben, neu wedi’i gadarnhau eisoes.',
  },
  whereTo: { en: 'They enter it at {where}', cy: 'Maent yn ei roi yn {where}' },
  backToRecovery: { en: 'Back', cy: 'Yn ôl' },
  'not-allowed': { en: 'Only administrators may do this.', cy: 'Dim ond gweinyddwyr a gaiff wneud hyn.' },
  yourself: {
    en: 'Nobody does this for themself: ask another administrator.',
    cy: 'Nid oes neb yn gwneud hyn drosto’i hun: gofynnwch i weinyddwr arall.',
  },
  'not-staff': { en: 'Select an officer who works here now', cy: 'Dewiswch swyddog sy’n gweithio yma nawr' },
  'has-ways-in': {
    en: 'This officer has ways in. If all are lost, ask for their recovery.',
    cy: 'Mae gan y swyddog hwn ffyrdd i mewn. Os yw’r cyfan ar goll, gofynnwch am eu hadfer.',
  },
  'asked-already': {
    en: 'Their recovery is under way already.',
    cy: 'Mae eu hadferiad ar waith eisoes.',
  },
  'no-such-recovery': {
    en: 'This recovery is over. Begin anew if it is still needed.',
    cy: 'Mae’r adferiad hwn ar ben. Dechreuwch o’r newydd os oes ei angen o hyd.',
  },
  'approved-already': {
    en: 'You have approved this one. The second approval is another administrator’s.',
    cy: 'Rydych wedi cymeradwyo hwn. Gweinyddwr arall sy’n rhoi’r ail gymeradwyaeth.',
  },
  'too-early': {
    en: 'Both approvals and the day after them come first.',
    cy: 'Y ddwy gymeradwyaeth a’r diwrnod ar eu hôl sy’n dod yn gyntaf.',
  },
});
