import { words } from '../../../../platform/language/index.js';

export const addEmailWords = words({
  title: { en: 'Add an email address', cy: 'Ychwanegu cyfeiriad e-bost' },
  lead: {
    en: 'You can then sign in with this address too. We send it a code first, so that we know that you read its messages.',
    cy: 'Yna gallwch fewngofnodi gyda’r cyfeiriad hwn hefyd. Rydym yn anfon cod ato yn gyntaf, fel y gwyddom eich bod yn darllen ei negeseuon.',
  },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
});
