import { words } from '../../../../platform/language/index.js';

export const confirmationWords = words({
  title: { en: 'We have received it', cy: 'Rydym wedi ei dderbyn' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  keep: {
    en: 'Write the reference down or take a picture of it. You need it to check the progress or to ask us about this.',
    cy: 'Ysgrifennwch y cyfeirnod neu tynnwch lun ohono. Bydd ei angen arnoch i wirio’r cynnydd neu i’n holi am hyn.',
  },
  yours: {
    en: 'It stands in your account too, where you see how it goes. Give the reference when you ask us about it.',
    cy: 'Mae yn eich cyfrif hefyd, lle gwelwch sut mae’n mynd. Rhowch y cyfeirnod pan holwch ni amdano.',
  },
  account: { en: 'Go to your account', cy: 'Ewch i’ch cyfrif' },
  owes: {
    en: 'There are {amount} to pay. We begin work once they are paid.',
    cy: 'Mae {amount} i’w dalu. Byddwn yn dechrau ar y gwaith unwaith y caiff ei dalu.',
  },
  next: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  noPromise: { en: 'We will look at it.', cy: 'Byddwn yn edrych arno.' },
  by: { en: 'That means by the end of {date}.', cy: 'Mae hynny’n golygu erbyn diwedd {date}.' },
  progress: { en: 'Check the progress', cy: 'Gwirio’r cynnydd' },
  claim: {
    en: 'You sent this without signing in. If you gave your email address, you can see it in an account: sign in with that address and type the reference.',
    cy: 'Anfonasoch hyn heb fewngofnodi. Os rhoesoch eich cyfeiriad e-bost, gallwch ei weld mewn cyfrif: mewngofnodwch gyda’r cyfeiriad hwnnw a theipiwch y cyfeirnod.',
  },
  claimLink: { en: 'Add it to an account', cy: 'Ei ychwanegu at gyfrif' },
  home: { en: 'Go to all services', cy: 'Ewch i’r holl wasanaethau' },
});
