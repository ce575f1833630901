import { words } from '../../../../platform/language/index.js';

export const routineWords = words({
  title: { en: 'In one press', cy: 'Gydag un wasgiad' },
  does: { en: 'In order: {steps}.', cy: 'Mewn trefn: {steps}.' },
  note: { en: 'a note “{note}”', cy: 'nodyn “{note}”' },
  taking: { en: '“{label}”', cy: '“{label}”' },
  because: { en: '“{label}”, because: {reason}', cy: '“{label}”, oherwydd: {reason}' },
  me: { en: 'give it to you', cy: 'ei roi i chi' },
  nobody: { en: 'give it to nobody yet', cy: 'peidio â’i roi i neb eto' },
  team: { en: 'give it to the team {team}', cy: 'ei roi i’r tîm {team}' },
  several: { en: 'Several steps at once', cy: 'Sawl cam ar unwaith' },
  check: { en: 'Continue with these steps', cy: 'Parhau â’r camau hyn' },
  pick: { en: 'Choose what is to be done', cy: 'Dewiswch beth sydd i’w wneud' },
});
