import type { Words } from '../../../../platform/language/index.js';
import type { Control } from '../controls/control.js';
import type { Known } from './known.js';

const handing: Words = { en: 'Handing a part off', cy: 'Trosglwyddo rhan' };

/** Who does the part of a case that is done in a state, and by when. */
export const handOffControls = ({ roles, states }: Known): readonly Control[] => [
  {
    ...{ as: 'choice', key: ['hands-off', 'to'], of: roles, under: handing },
    label: { en: 'Role that does it', cy: 'Y rôl sy’n ei wneud' },
    hint: {
      en: 'Of a partner with a sharing agreement, or of the council. A partner sees the case only meanwhile',
      cy: 'O bartner â chytundeb rhannu, neu o’r cyngor. Dim ond yn y cyfamser y mae partner yn gweld yr achos',
    },
  },
  {
    ...{ as: 'line', key: ['hands-off', 'within'], under: handing },
    label: { en: 'Done within', cy: 'Wedi’i wneud o fewn' },
    hint: { en: 'Like 10 working days', cy: 'Fel 10 working days' },
  },
  {
    ...{ as: 'line', key: ['hands-off', 'accept'], under: handing },
    label: { en: 'Accepted within', cy: 'Wedi’i dderbyn o fewn' },
    hint: {
      en: 'Like 2 working days; it opens nothing before. Leave it empty where nothing has to be accepted',
      cy: 'Fel 2 working days; nid yw’n agor dim cyn hynny. Gadewch ef yn wag lle nad oes rhaid derbyn dim',
    },
  },
  {
    ...{ as: 'choice', key: ['hands-off', 'back'], of: states, under: handing },
    label: { en: 'Goes back to', cy: 'Yn mynd yn ôl i' },
    hint: {
      en: 'When it is declined, not accepted in time or taken back',
      cy: 'Pan gaiff ei wrthod, na chaiff ei dderbyn mewn pryd neu pan gaiff ei gymryd yn ôl',
    },
  },
];
