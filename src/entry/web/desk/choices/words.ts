import { words } from '../../../../platform/language/index.js';

export const takeWords = words({
  title: { en: 'What the person chose', cy: 'Yr hyn a ddewisodd y person' },
  lead: {
    en: 'Write down what they told you in their own words, by telephone, letter or at the counter. It counts at once, and they see it in their account.',
    cy: 'Cofnodwch yr hyn a ddywedasant wrthych yn eu geiriau eu hunain, dros y ffôn, drwy lythyr neu wrth y cownter. Mae’n cyfrif ar unwaith, ac maent yn ei weld yn eu cyfrif.',
  },
  readOut: {
    en: 'Read this to them before they answer:',
    cy: 'Darllenwch hyn iddynt cyn iddynt ateb:',
  },
  says: { en: 'What did they say?', cy: 'Beth ddywedasant?' },
  yes: { en: 'Yes, turn it on', cy: 'Ie, trowch ef ymlaen' },
  no: { en: 'No, or no longer', cy: 'Na, neu ddim mwyach' },
  way: { en: 'How did they say it?', cy: 'Sut y dywedasant hynny?' },
  save: { en: 'Write it down', cy: 'Ei gofnodi' },
  chooseSays: { en: 'Select what they said', cy: 'Dewiswch yr hyn a ddywedasant' },
  chooseWay: { en: 'Select how they said it', cy: 'Dewiswch sut y dywedasant hynny' },
  changed: {
    en: 'The words of this use have changed since the page was opened. Read the new ones to them, then write down their answer',
    cy: 'Mae geiriau’r defnydd hwn wedi newid ers agor y dudalen. Darllenwch y rhai newydd iddynt, yna cofnodwch eu hateb',
  },
  notAllowed: {
    en: 'Only those who work on the case write down what the person chose',
    cy: 'Dim ond y rhai sy’n gweithio ar yr achos sy’n cofnodi’r hyn a ddewisodd y person',
  },
  none: { en: 'This service has no uses to choose.', cy: 'Nid oes gan y gwasanaeth hwn ddefnyddiau i’w dewis.' },
});
