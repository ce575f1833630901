import { words } from '../../../platform/language/index.js';

export const demoWords = words({
  loading: {
    en: 'A year of cases is still being loaded ({percent}% so far). Everything works meanwhile.',
    cy: 'Mae blwyddyn o achosion yn dal i gael ei llwytho ({percent}% hyd yn hyn). Mae popeth yn gweithio yn y cyfamser.',
  },
});
