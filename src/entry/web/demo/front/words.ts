import { words } from '../../../../platform/language/index.js';

export const frontWords = words({
  title: { en: 'What to look at', cy: 'Beth i edrych arno' },
  lead: {
    en: 'Each of these shows something that Guildhall does. A button makes you the one who sees it, and leads there.',
    cy: 'Mae pob un o’r rhain yn dangos rhywbeth y mae Guildhall yn ei wneud. Mae botwm yn eich gwneud yr un sy’n ei weld, ac yn arwain yno.',
  },
  anybody: { en: 'For everybody', cy: 'I bawb' },
  residents: { en: 'As a resident', cy: 'Fel preswylydd' },
  officers: { en: 'As an officer', cy: 'Fel swyddog' },
  asOfficer: { en: 'Look as {name}', cy: 'Edrych fel {name}' },
  asResident: { en: 'Look as {address}', cy: 'Edrych fel {address}' },
  later: {
    en: 'Whoever sees this is not there. If a year of cases is still being loaded, try again in a minute; otherwise a visitor has taken their address.',
    cy: 'Nid yw’r un sy’n gweld hwn yno. Os yw blwyddyn o achosion yn dal i gael ei llwytho, rhowch gynnig arall arni ymhen munud; fel arall mae ymwelydd wedi cymryd eu cyfeiriad.',
  },
  others: { en: 'Work as any officer', cy: 'Gweithio fel unrhyw swyddog' },
  sent: { en: 'Read the emails that were not sent', cy: 'Darllen yr e-byst nas anfonwyd' },
});
