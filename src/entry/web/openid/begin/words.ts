import { words } from '../../../../platform/language/index.js';

const oneLogin = words({
  title: { en: 'Sign in with GOV.UK One Login', cy: 'Mewngofnodi gyda GOV.UK One Login' },
  lead: {
    en: 'You go to GOV.UK One Login, sign in or make an account there, and come back to this page’s place. We are told a number that stands for you here and nowhere else. Where a service must know who you are, we are told your name and date of birth as well.',
    cy: 'Byddwch yn mynd i GOV.UK One Login, yn mewngofnodi neu’n creu cyfrif yno, ac yn dod yn ôl yma. Dywedir wrthym rif sy’n eich cynrychioli yma ac nid yn unman arall. Lle mae’n rhaid i wasanaeth wybod pwy ydych chi, dywedir eich enw a’ch dyddiad geni wrthym hefyd.',
  },
  go: { en: 'Continue to GOV.UK One Login', cy: 'Parhau i GOV.UK One Login' },
  leaving: { en: 'Taking you to GOV.UK One Login', cy: 'Yn mynd â chi i GOV.UK One Login' },
  leavingLead: {
    en: 'If nothing happens in a few seconds, follow this link.',
    cy: 'Os nad oes dim yn digwydd mewn ychydig eiliadau, dilynwch y ddolen hon.',
  },
});

const staff = words({
  title: { en: 'Sign in with your work account', cy: 'Mewngofnodi gyda’ch cyfrif gwaith' },
  lead: {
    en: 'You go to your council’s own sign-in, and come back to the desk. Your groups there say what you may do here.',
    cy: 'Byddwch yn mynd i fewngofnodi eich cyngor, ac yn dod yn ôl i’r ddesg. Mae eich grwpiau yno yn dweud beth y cewch ei wneud yma.',
  },
  go: { en: 'Continue to your work account', cy: 'Parhau i’ch cyfrif gwaith' },
  leaving: { en: 'Taking you to your work account', cy: 'Yn mynd â chi i’ch cyfrif gwaith' },
  leavingLead: {
    en: 'If nothing happens in a few seconds, follow this link.',
    cy: 'Os nad oes dim yn digwydd mewn ychydig eiliadau, dilynwch y ddolen hon.',
  },
});

export const beginWords = { 'one-login': oneLogin, staff };
