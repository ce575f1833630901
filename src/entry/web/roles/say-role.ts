import type { OrgUnit } from '../../../foundation/people/index.js';
import { type Language, pick, type Words } from '../../../platform/language/index.js';

/** The roles that the house itself asks for. */
export const roleWords: Readonly<Record<string, Words>> = {
  administrator: { en: 'Administrator', cy: 'Gweinyddwr' },
  'concealed-approver': { en: 'Approves concealed looks', cy: 'Yn cymeradwyo edrychiadau cudd' },
  'concealed-requester': { en: 'Asks for concealed looks', cy: 'Yn gofyn am edrychiadau cudd' },
  'contact-team': { en: 'Contact team', cy: 'Tîm cyswllt' },
  'content-editor': { en: 'Writes pages', cy: 'Yn ysgrifennu tudalennau' },
  'data-exporter': { en: 'Exports data', cy: 'Yn allforio data' },
  'data-protection': { en: 'Data protection', cy: 'Diogelu data' },
  'disruption-editor': { en: 'Tells of disruptions', cy: 'Yn rhoi gwybod am darfu' },
  'duty-manager': { en: 'Duty manager', cy: 'Rheolwr ar ddyletswydd' },
  emergency: { en: 'Opens cases in an emergency', cy: 'Yn agor achosion mewn argyfwng' },
  'emergency-reviewer': { en: 'Reviews emergencies', cy: 'Yn adolygu argyfyngau' },
  finance: { en: 'Finance', cy: 'Cyllid' },
  'help-desk': { en: 'Help desk', cy: 'Desg gymorth' },
  'mandate-verifier': { en: 'Checks mandates', cy: 'Yn gwirio mandadau' },
  'post-room': { en: 'Posts letters', cy: 'Yn postio llythyrau' },
  'service-owner': { en: 'Designs services', cy: 'Yn dylunio gwasanaethau' },
  records: { en: 'Keeps records', cy: 'Yn cadw cofnodion' },
  'second-person': { en: 'Approves as a second person', cy: 'Yn cymeradwyo fel ail berson' },
};

/** A role in the reader's language: by the name of its team, by what the house calls it, else by its code in words. */
export function sayRole(units: readonly Pick<OrgUnit, 'slug' | 'name'>[], role: string, language: Language): string {
  const name = units.find(({ slug }) => slug === role)?.name ?? (Object.hasOwn(roleWords, role) && roleWords[role]);
  return name ? pick(name, language) : role.replaceAll('-', ' ');
}
