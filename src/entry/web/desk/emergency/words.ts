import { words } from '../../../../platform/language/index.js';

export const emergencyWords = words({
  title: { en: 'Open this case in an emergency', cy: 'Agor yr achos hwn mewn argyfwng' },
  lead: {
    en: 'Your roles do not see this case. If waiting would do harm, you may open it for an hour. The person is told, and somebody else checks that it was an emergency.',
    cy: 'Nid yw eich rolau’n gweld yr achos hwn. Os byddai aros yn gwneud niwed, cewch ei agor am awr. Caiff y person wybod, a bydd rhywun arall yn gwirio ei fod yn argyfwng.',
  },
  reason: { en: 'What is the emergency?', cy: 'Beth yw’r argyfwng?' },
  'emergency-life': { en: 'There is danger to somebody’s life or health', cy: 'Mae perygl i fywyd neu iechyd rhywun' },
  'emergency-child': { en: 'A child or an adult is at risk', cy: 'Mae plentyn neu oedolyn mewn perygl' },
  'emergency-cover': {
    en: 'It cannot wait, and nobody who works on the case can be reached',
    cy: 'Ni all aros, ac nid oes modd cyrraedd neb sy’n gweithio ar yr achos',
  },
  chooseReason: { en: 'Choose what the emergency is', cy: 'Dewiswch beth yw’r argyfwng' },
  words: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
  wordsHint: {
    en: 'For whoever reviews it. It is sealed. Do not name the person.',
    cy: 'I bwy bynnag sy’n ei adolygu. Caiff ei selio. Peidiwch ag enwi’r person.',
  },
  enterWords: { en: 'Enter what happened', cy: 'Rhowch beth ddigwyddodd' },
  open: { en: 'Open the case', cy: 'Agor yr achos' },
  link: { en: 'Open it in an emergency', cy: 'Ei agor mewn argyfwng' },
  isOpen: {
    en: 'This case is open to you in an emergency until {time}. The person is told, and it is reviewed.',
    cy: 'Mae’r achos hwn ar agor ichi mewn argyfwng tan {time}. Caiff y person wybod, a chaiff ei adolygu.',
  },
  'not-allowed': {
    en: 'Your roles do not open cases in an emergency. Call a colleague who works on it.',
    cy: 'Nid yw eich rolau’n agor achosion mewn argyfwng. Ffoniwch gydweithiwr sy’n gweithio arno.',
  },
  'not-needed': {
    en: 'Nothing more of this case would open in an emergency.',
    cy: 'Ni fyddai dim mwy o’r achos hwn yn agor mewn argyfwng.',
  },
});
