import { words } from '../../../../platform/language/index.js';

/** What is said of answers that are a number in somebody’s register. */
export const registeredWords = words({
  vehicle: { en: 'Enter the registration number of the vehicle', cy: 'Rhowch rif cofrestru’r cerbyd' },
  notVehicle: {
    en: 'Enter the registration number as it stands on the vehicle, like AB12 CDE',
    cy: 'Rhowch y rhif cofrestru fel y mae ar y cerbyd, fel AB12 CDE',
  },
  company: { en: 'Enter the number of the company', cy: 'Rhowch rif y cwmni' },
  notCompany: {
    en: 'Enter a company number of 8 characters, like 01234567 or SC123456',
    cy: 'Rhowch rif cwmni o 8 nod, fel 01234567 neu SC123456',
  },
  companyName: {
    en: 'We do not know a company of this number. Check the number, and enter the name of the company',
    cy: 'Nid ydym yn adnabod cwmni â’r rhif hwn. Gwiriwch y rhif, a rhowch enw’r cwmni',
  },
  bank: { en: 'Enter the details of the bank account', cy: 'Rhowch fanylion y cyfrif banc' },
  bankName: { en: 'Enter the name on the account', cy: 'Rhowch yr enw ar y cyfrif' },
  notSortCode: {
    en: 'Enter a sort code of 6 figures, like 30-94-30',
    cy: 'Rhowch god didoli o 6 ffigur, fel 30-94-30',
  },
  notAccount: {
    en: 'Enter an account number of 6 to 8 figures, like 00733445',
    cy: 'Rhowch rif cyfrif o 6 i 8 ffigur, fel 00733445',
  },
  bankMasked: { en: '{name}, account ending in {end}', cy: '{name}, cyfrif yn gorffen â {end}' },
  bankWhole: {
    en: '{name}, sort code {sort}, account {account}',
    cy: '{name}, cod didoli {sort}, cyfrif {account}',
  },
});
