import { type Group, isGroup } from '../editing/edit.js';

const words = (en: string, cy: string) => ({ en, cy });

/** What stands for what is not said yet, so that the rest can be seen. */
const notYet = words('Not said yet', 'Heb ei ddweud eto');
const keep = '1 year after closed';
const nothingAsked = {
  ...{ type: 'text', label: words('Nothing is asked yet', 'Ni ofynnir dim eto'), mark: 'internal' },
  ...{ need: notYet, keep },
};

const workflow = (owner: unknown) => ({
  clock: { promise: '10 working days', told: notYet },
  states: {
    received: {
      label: words('Received', 'Wedi dod i law'),
      can: { finish: { to: 'finished', by: owner, label: words('Finish', 'Gorffen') } },
    },
    finished: { ends: 'done', label: words('Finished', 'Wedi’i orffen') },
  },
  sees: {},
});

/** The whole of a declaration where nothing is said. */
export const whole = (root: Group): Group => {
  const owner = typeof root.owner === 'string' ? root.owner : 'team';
  return {
    ...{
      service: 'preview',
      title: notYet,
      summary: notYet,
      owner,
      for: ['preview'],
      channels: ['web', 'phone', 'desk'],
    },
    purpose: { id: 'preview', basis: 'public-task', law: 'Not said yet' },
    ...{ fields: { nothing_yet: nothingAsked }, pages: ['nothing_yet'], case: workflow(owner) },
  };
};

/** A text in one language alone stands for both. */
function inBoth(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inBoth);
  if (!isGroup(value)) return value;
  const { en, cy, ...rest } = value;
  if (Object.keys(rest).length === 0 && (en !== undefined || cy !== undefined)) return { en: en ?? cy, cy: cy ?? en };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inBoth(part)]));
}

function fillField(code: string, field: unknown): unknown {
  if (!isGroup(field)) return field;
  const isChoice = field.type === 'choice' || field.type === 'choices';
  const isSealed = field.mark === 'personal' || field.mark === 'special';
  return {
    ...{ type: 'text', label: words(code, code), mark: 'internal', need: notYet, keep },
    ...(isChoice ? { of: { none: words('No options yet', 'Dim dewisiadau eto') } } : {}),
    ...(isSealed ? { about: 'applicant' } : {}),
    ...field,
  };
}

/** What a design says, with a stand-in for all that it does not say yet. Pure. */
export function fillGaps(value: unknown): Group {
  const root = isGroup(value) ? (inBoth(value) as Group) : {};
  const stand = whole(root);
  const fields = isGroup(root.fields)
    ? Object.entries(root.fields).map(([code, field]) => [code, fillField(code, field)])
    : [];
  const asked = Array.isArray(root.pages) ? root.pages : [];
  const own = isGroup(root.case) ? root.case : {};
  return {
    ...stand,
    ...root,
    title: { ...(stand.title as Group), ...(isGroup(root.title) ? root.title : {}) },
    fields: fields.length > 0 ? Object.fromEntries(fields) : stand.fields,
    pages:
      fields.length > 0 && asked.length > 0 ? asked : fields.length > 0 ? fields.map(([code]) => code) : stand.pages,
    case: { ...(stand.case as Group), ...own },
  };
}
