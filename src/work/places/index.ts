export { type Address, type AddressId, type Area, isStoredPostcode, shownPostcode, storedPostcode } from './address.js';
export { areaOf } from './area-of.js';
export { areaAt } from './boundaries/area-at.js';
export { loadBoundaries } from './boundaries/load-boundaries.js';
export { readGeojson } from './boundaries/read-geojson.js';
export { type Brand, readBrand } from './brand/brand.js';
export { type BrandRefusal, brandPlace, type NewBrand } from './brand/brand-place.js';
export { type CleanLogo, cleanLogo, mostLogoBytes } from './brand/clean-logo.js';
export { contrastOf, leastContrast, nearestReadable, poorestContrast } from './brand/contrast.js';
export { readLogo } from './brand/read-logo.js';
export { type StyleSheet, styleSheetOf } from './brand/style-sheet.js';
export { type Calendar, getCalendar } from './calendar.js';
export { gazetteerEvidence } from './check-gazetteer.js';
export type { Company } from './companies/company.js';
export { findCompany } from './companies/find-company.js';
export { loadCompanies } from './companies/load-companies.js';
export { createPlace, type NewPlace } from './create-place.js';
export { startOfDay } from './days/start-of-day.js';
export {
  type DeclareRefusal,
  type DisruptionToDeclare,
  declareDisruption,
} from './disruptions/declare-disruption.js';
export { type Disruption, type DisruptionId, disruptionRole } from './disruptions/disruption.js';
export { endDisruption } from './disruptions/end-disruption.js';
export { findDisruption } from './disruptions/find-disruption.js';
export { listDisruptions } from './disruptions/list-disruptions.js';
export { listEveryDisruption } from './disruptions/list-every-disruption.js';
export { findAddress } from './find-address.js';
export { findAddresses } from './find-addresses.js';
export {
  type AddressColumns,
  type AddressRowRead,
  isOfPositions,
  missingColumns,
  type RowFault,
  readAddressColumns,
  readAddressRow,
} from './gazetteer/address-row.js';
export { type FoundAddresses, searchAddresses } from './gazetteer/search-addresses.js';
export { type FoundSpots, searchSpots } from './gazetteer/search-spots.js';
export { type Taken, takeAddresses } from './gazetteer/take-addresses.js';
export { getAddress } from './get-address.js';
export { listAreas } from './list-areas.js';
export { loadAddresses, type NewAddress } from './load-addresses.js';
export { loadAreas } from './load-areas.js';
export { type DrawnMap, drawMap } from './map/draw-map.js';
export { findExtent } from './map/find-extent.js';
export { isInPlace } from './map/is-in-place.js';
export { listNearest, type NearAddress } from './map/list-nearest.js';
export {
  type Box,
  boxOfMap,
  centredOn,
  type Drawn,
  type MapView,
  mapSize,
  readView,
  sayView,
  toDrawing,
  toPoint,
  viewOf,
  zoomed,
} from './map/map-view.js';
export { sayWhere } from './map/say-where.js';
export { addHost, isHostName } from './opening/add-host.js';
export { goLive } from './opening/go-live.js';
export { listMissing, type Missing, type TriedCopy } from './opening/list-missing.js';
export { settleMoved } from './opening/settle-moved.js';
export { placesRebuilt } from './places-rebuilt.js';
export { type Stood, statutoryDue } from './statutory-due.js';
export { dateAt, dueAfter, dueAfterPause, endOfDay, type WorkingClock } from './working-clock.js';
export { workingClockOf } from './working-clock-of.js';
export { addWorkingDays, isWorkingDay, type LocalDate, workingDaysBetween } from './working-days.js';
