import { words } from '../../../../platform/language/index.js';

export const keysWords = words({
  title: { en: 'Keys on the desk', cy: 'Bysellau ar y ddesg' },
  lead: {
    en: 'Where your browser runs scripts, these keys do on every page of the desk what Tab and Enter do too. They do nothing while you type in a box, and none of them sends anything.',
    cy: 'Lle mae eich porwr yn rhedeg sgriptiau, mae’r bysellau hyn yn gwneud ar bob tudalen o’r ddesg yr hyn a wna Tab ac Enter hefyd. Nid ydynt yn gwneud dim tra byddwch yn teipio mewn blwch, ac nid oes yr un ohonynt yn anfon dim.',
  },
  key: { en: 'Key', cy: 'Bysell' },
  does: { en: 'What it does', cy: 'Beth mae’n ei wneud' },
  inOrder: { en: '{first} then {second}', cy: '{first} ac yna {second}' },
  isOn: { en: 'They are on.', cy: 'Maent ymlaen.' },
  isOff: { en: 'They are off.', cy: 'Maent i ffwrdd.' },
  off: { en: 'Turn the keys off', cy: 'Diffodd y bysellau' },
  on: { en: 'Turn the keys on', cy: 'Troi’r bysellau ymlaen' },
  why: {
    en: 'Turn them off if you speak to your computer, or if a key is easily pressed by mistake. It is kept for you, on every computer.',
    cy: 'Diffoddwch nhw os ydych yn siarad â’ch cyfrifiadur, neu os caiff bysell ei gwasgu’n hawdd drwy gamgymeriad. Cedwir hyn ar eich cyfer, ar bob cyfrifiadur.',
  },
});

/** Each key, as it is pressed, with what it does. */
export const keyWords = words({
  j: { en: 'To the next case in the list', cy: 'I’r achos nesaf yn y rhestr' },
  k: { en: 'To the case before', cy: 'I’r achos blaenorol' },
  o: { en: 'Opens the case (Enter does too)', cy: 'Yn agor yr achos (mae Enter yn gwneud hefyd)' },
  x: { en: 'Chooses the case, or no more', cy: 'Yn dewis yr achos, neu’n peidio â’i ddewis' },
  '/': { en: 'To the box that finds a reference', cy: 'I’r blwch sy’n dod o hyd i gyfeirnod' },
  m: { en: 'On a case, to what can be done next', cy: 'Ar achos, at yr hyn y gellir ei wneud nesaf' },
  n: { en: 'On a case, to the note', cy: 'Ar achos, at y nodyn' },
  u: { en: 'Back to the list', cy: 'Yn ôl i’r rhestr' },
  'g q': { en: 'To all cases', cy: 'I bob achos' },
  'g h': { en: 'To your own cases', cy: 'I’ch achosion eich hun' },
  '?': { en: 'To this page', cy: 'I’r dudalen hon' },
});
