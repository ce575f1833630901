import { words } from '../../../../platform/language/index.js';

export const statusWords = words({
  title: { en: 'Check the progress', cy: 'Gwirio’r cynnydd' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  referenceHint: { en: 'For example, MB-7K3Q-W2XD', cy: 'Er enghraifft, MB-7K3Q-W2XD' },
  show: { en: 'Show the progress', cy: 'Dangos y cynnydd' },
  unknown: {
    en: 'We have nothing with this reference. Check it and try again.',
    cy: 'Nid oes gennym ddim gyda’r cyfeirnod hwn. Gwiriwch ef a rhowch gynnig arall arni.',
  },
  now: { en: 'Status', cy: 'Statws' },
  with: { en: 'Who is working on it', cy: 'Pwy sy’n gweithio arno' },
  withUntil: { en: '{who}, until {date} at the latest', cy: '{who}, tan {date} fan bellaf' },
  received: { en: 'Received on', cy: 'Derbyniwyd ar' },
  by: { en: 'We aim to finish by', cy: 'Ein nod yw gorffen erbyn' },
  closed: { en: 'Finished on', cy: 'Gorffennwyd ar' },
  why: { en: 'Reason', cy: 'Rheswm' },
  paused: {
    en: 'On hold since {date}: the time does not run while it stands as it says above',
    cy: 'Wedi’i oedi ers {date}: nid yw’r amser yn rhedeg tra saif fel y dywedir uchod',
  },
  pauses: { en: 'When our time stood still', cy: 'Pryd y safodd ein hamser' },
  pausesLead: {
    en: 'The time in which we aim to finish does not run while we wait. It moves on by as long as we waited.',
    cy: 'Nid yw’r amser yr ydym yn anelu at orffen ynddo yn rhedeg tra byddwn yn aros. Mae’n symud ymlaen gymaint ag y buom yn aros.',
  },
  pausedFromTo: { en: '{why}: from {from} to {until}', cy: '{why}: o {from} i {until}' },
  pausedFrom: { en: '{why}: since {from}, and still', cy: '{why}: ers {from}, ac o hyd' },
  history: { en: 'What has happened', cy: 'Beth sydd wedi digwydd' },
  cost: {
    en: 'What this cost, and what became open data',
    cy: 'Faint gostiodd hyn, a’r hyn a ddaeth yn ddata agored',
  },
  another: { en: 'Check another reference', cy: 'Gwirio cyfeirnod arall' },
  nothingPersonal: {
    en: 'This page shows nothing about you: anyone with the reference can open it.',
    cy: 'Nid yw’r dudalen hon yn dangos dim amdanoch chi: gall unrhyw un sydd â’r cyfeirnod ei hagor.',
  },
});
