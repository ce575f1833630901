import { words } from '../../../../platform/language/index.js';

export const sharingWords = words({
  title: { en: 'Share out cases', cy: 'Rhannu achosion' },
  of: { en: 'Open cases of {name}: {count}', cy: 'Achosion agored {name}: {count}' },
  unassigned: { en: 'Cases that nobody has yet: {name}', cy: 'Achosion nad oes neb wedi’u cael eto: {name}' },
  most: {
    en: 'The {count} that are due soonest are shared out now; come back for the rest.',
    cy: 'Caiff y {count} sydd i’w gwneud gyntaf eu rhannu nawr; dewch yn ôl am y gweddill.',
  },
  none: { en: 'There is nothing to share out.', cy: 'Nid oes dim i’w rannu.' },
  who: { en: 'Who gets them?', cy: 'Pwy sy’n eu cael?' },
  hint: {
    en: 'They are dealt by hours a week, counting what each has in hand already.',
    cy: 'Cânt eu rhannu yn ôl oriau’r wythnos, gan gyfrif yr hyn sydd gan bob un ar waith eisoes.',
  },
  has: {
    en: 'In hand: {open}. Hours a week: {hours}. {away}',
    cy: 'Ar waith: {open}. Oriau’r wythnos: {hours}. {away}',
  },
  check: { en: 'See who would get what', cy: 'Gweld pwy fyddai’n cael beth' },
  choose: { en: 'Choose at least one colleague', cy: 'Dewiswch o leiaf un cydweithiwr' },
  preview: { en: 'Check before you share them out', cy: 'Gwirio cyn eu rhannu' },
  caseHead: { en: 'Case', cy: 'Achos' },
  toWhom: { en: 'Goes to', cy: 'Yn mynd i' },
  gets: { en: '{name}: {count}', cy: '{name}: {count}' },
  nobody: {
    en: 'nobody: none of them works on its service',
    cy: 'neb: nid oes yr un ohonynt yn gweithio ar ei wasanaeth',
  },
  nothing: { en: 'None of these cases would go to anybody.', cy: 'Ni fyddai’r un o’r achosion hyn yn mynd i neb.' },
  back: { en: 'Workload', cy: 'Llwyth gwaith' },
});
