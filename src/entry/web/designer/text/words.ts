import { words } from '../../../../platform/language/index.js';

export const textWords = words({
  lead: {
    en: 'Everything that the forms show stands here, and what no form has. Forms change only what you change in them: comments and order stay.',
    cy: 'Mae popeth y mae’r ffurflenni’n ei ddangos yma, a’r hyn nad oes gan unrhyw ffurflen. Dim ond yr hyn a newidiwch ynddynt y mae ffurflenni’n ei newid: mae sylwadau a threfn yn aros.',
  },
  label: { en: 'The declaration, in YAML', cy: 'Y datganiad, mewn YAML' },
  download: { en: 'Take it away as a file', cy: 'Ei lawrlwytho fel ffeil' },
  theirs: { en: 'As it is saved', cy: 'Fel y mae wedi’i gadw' },
});
