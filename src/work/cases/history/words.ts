import { words } from '../../../platform/language/index.js';

/** What a case's history says of each kind of entry, where the declaration has no words of its own. */
export const historyWords = words({
  opened: { en: 'Opened', cy: 'Agorwyd' },
  noted: { en: 'Note added', cy: 'Ychwanegwyd nodyn' },
  assigned: { en: 'Assigned', cy: 'Neilltuwyd' },
  unassigned: { en: 'Returned to the team', cy: 'Dychwelwyd i’r tîm' },
  reopened: { en: 'Opened again', cy: 'Ailagorwyd' },
  decided: { en: 'Decision', cy: 'Penderfyniad' },
});
