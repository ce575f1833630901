import { words } from '../../../../platform/language/index.js';

export const unsentWords = words({
  title: { en: 'Not sent yet', cy: 'Heb eu hanfon eto' },
  lead: {
    en: 'You typed this while you were signed in and did not send it. Nobody else reads it. Go on with it, or send it, from your account.',
    cy: 'Fe wnaethoch deipio hwn tra oeddech wedi mewngofnodi, ac ni wnaethoch ei anfon. Nid oes neb arall yn ei ddarllen. Ewch ymlaen ag ef, neu anfonwch ef, o’ch cyfrif.',
  },
  account: { en: 'Go to your account', cy: 'Mynd i’ch cyfrif' },
  until: { en: 'Kept until {date}', cy: 'Ei gadw tan {date}' },
  what: { en: 'What', cy: 'Beth' },
  value: { en: 'What you typed', cy: 'Yr hyn a deipioch' },
  nothing: { en: 'Nothing yet', cy: 'Dim eto' },
  dropped: {
    en: 'What you had not sent is erased',
    cy: 'Mae’r hyn nad oeddech wedi’i anfon wedi’i ddileu',
  },
});
