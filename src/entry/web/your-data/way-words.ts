import { words } from '../../../platform/language/index.js';

export const wayWords = words({
  label: { en: 'About your data', cy: 'Am eich data' },
  held: { en: 'What is held about you', cy: 'Yr hyn a gedwir amdanoch' },
  looks: { en: 'Who has looked at it', cy: 'Pwy sydd wedi edrych arno' },
  concerns: { en: 'Say that something is wrong', cy: 'Dweud bod rhywbeth o’i le' },
  proposals: { en: 'What you proposed', cy: 'Yr hyn a gynigiwyd gennych' },
  usage: { en: 'Who else may ask who looked', cy: 'Pwy arall gaiff ofyn pwy edrychodd' },
  copy: { en: 'Take a copy of it', cy: 'Cymryd copi ohono' },
  choices: { en: 'What it is used for', cy: 'Ar gyfer beth y’i defnyddir' },
  erase: { en: 'Erase it', cy: 'Ei ddileu' },
  close: { en: 'Close your account', cy: 'Cau eich cyfrif' },
});
