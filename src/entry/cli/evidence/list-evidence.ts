import {
  agreementsRebuilt,
  approvalsRebuilt,
  concealedEvidence,
  concealedRebuilt,
  concernsRebuilt,
  emergenciesRebuilt,
  holdsRebuilt,
  incidentsRebuilt,
  interestsRebuilt,
  looksRebuilt,
  trainingRebuilt,
} from '../../../foundation/assurance/index.js';
import {
  apiKeysRebuilt,
  choicesRebuilt,
  clientsRebuilt,
  mandatesRebuilt,
  mergesRebuilt,
  peopleRebuilt,
  permissionsRebuilt,
} from '../../../foundation/people/index.js';
import {
  breaksEvidence,
  type EvidenceCheck,
  type Rebuilder,
  witnessesRebuilt,
} from '../../../foundation/record/index.js';
import { linksRebuilt, shredsRebuilt, vaultEvidence } from '../../../foundation/vault/index.js';
import { ratesRebuilt } from '../../../insight/outcomes/index.js';
import { outsideAssetsRebuilt } from '../../../insight/registers/index.js';
import type { House } from '../../../platform/house.js';
import { bookingsRebuilt } from '../../../work/bookings/index.js';
import { casesRebuilt, disposalEvidence } from '../../../work/cases/index.js';
import { pagesRebuilt } from '../../../work/content/index.js';
import { fieldRebuilt } from '../../../work/field/index.js';
import { proposalsRebuilt } from '../../../work/participation/index.js';
import { connectorsRebuilt, mismatchesRebuilt, webhooksRebuilt } from '../../../work/partners/index.js';
import { paymentsRebuilt } from '../../../work/payments/index.js';
import { gazetteerEvidence, placesRebuilt } from '../../../work/places/index.js';
import {
  designedTexts,
  designsRebuilt,
  offeredTexts,
  publishedSources,
  serviceRebuilders,
  sharingRebuilt,
  standingRebuilt,
} from '../../../work/services/index.js';

/** Every table whose rows follow from the record, room by room. */
export const rebuilders: readonly Rebuilder[] = [
  ...placesRebuilt,
  ...peopleRebuilt,
  ...mandatesRebuilt,
  mergesRebuilt,
  choicesRebuilt,
  apiKeysRebuilt,
  clientsRebuilt,
  webhooksRebuilt,
  connectorsRebuilt,
  mismatchesRebuilt,
  permissionsRebuilt,
  ...serviceRebuilders,
  ...designsRebuilt,
  ...sharingRebuilt,
  standingRebuilt,
  ...casesRebuilt,
  ...paymentsRebuilt,
  ...bookingsRebuilt,
  looksRebuilt,
  approvalsRebuilt,
  agreementsRebuilt,
  ...trainingRebuilt,
  ...concealedRebuilt,
  concernsRebuilt,
  emergenciesRebuilt,
  holdsRebuilt,
  interestsRebuilt,
  incidentsRebuilt,
  shredsRebuilt,
  linksRebuilt,
  ratesRebuilt,
  outsideAssetsRebuilt,
  pagesRebuilt,
  proposalsRebuilt,
  ...fieldRebuilt,
  witnessesRebuilt,
];

/** Every check of what the record knows by its digest only. */
export const evidenceOf = (house: House): readonly EvidenceCheck[] => [
  ...vaultEvidence(house),
  ...gazetteerEvidence,
  publishedSources,
  designedTexts,
  offeredTexts,
  concealedEvidence,
  disposalEvidence,
  breaksEvidence,
];
