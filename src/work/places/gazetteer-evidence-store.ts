import { streamRows } from '../../foundation/record/index.js';
import type { Db } from '../../platform/database/db.js';
import type { PlaceId } from '../../platform/ids.js';
import type { Words } from '../../platform/language/index.js';
import type { AddressRow } from './gazetteer-store.js';

/** An address beside the digest of its last loading; either side is null where only the other is there. */
export interface RecordedAddress extends AddressRow {
  readonly recorded_id: string | null;
  readonly digest: string | null;
}

export interface RecordedArea {
  readonly code: string | null;
  readonly kind: string | null;
  readonly name: Words | null;
  readonly recorded_code: string | null;
  readonly recorded_kind: string | null;
  /** The text that was kept: canonical JSON. */
  readonly recorded_name: string | null;
}

/** What the loads of one kind said, each thing as the last of them has it: streams of loads sort by their time. */
const lastLoaded = (place: PlaceId, what: 'addresses' | 'areas', key: string): string =>
  `select distinct on (v ->> '${key}') v from record.entry e
    cross join lateral jsonb_array_elements(e.data::jsonb -> '${what}') v
    where e.place_id = '${place}' and e.stream like 'gazetteer:%' and e.kind = 'gazetteer.${what}-loaded'
    order by v ->> '${key}', e.stream desc`;

export const streamRecordedAddresses = (db: Db, place: PlaceId): AsyncGenerator<readonly RecordedAddress[]> =>
  streamRows<RecordedAddress>(
    db,
    `select r.id as recorded_id, r.digest, a.id, a.line, a.street, a.town, a.postcode, a.area_code, a.latitude, a.longitude,
              a.is_ended
       from (select (v ->> 'id')::uuid as id, v ->> 'digest' as digest from (${lastLoaded(place, 'addresses', 'id')}) l) r
       full join (select * from places.address where place_id = '${place}') a on a.id = r.id`,
  );

export const streamRecordedAreas = (db: Db, place: PlaceId): AsyncGenerator<readonly RecordedArea[]> =>
  streamRows<RecordedArea>(
    db,
    `select a.code, a.kind, a.name, r.code as recorded_code, r.kind as recorded_kind, t.body as recorded_name
       from (select v ->> 'code' as code, v ->> 'kind' as kind, v ->> 'name' as name
               from (${lastLoaded(place, 'areas', 'code')}) l) r
       full join (select * from places.area where place_id = '${place}') a on a.code = r.code
       left join record.text t on t.place_id = '${place}' and t.digest = decode(substring(r.name from 6), 'hex')`,
  );

/** A boundary beside the digest of its last loading; either side is null where only the other is there. */
export interface RecordedBoundary {
  readonly area_code: string;
  readonly recorded: string | null;
  readonly found: string | null;
}

export const streamRecordedBoundaries = (db: Db, place: PlaceId): AsyncGenerator<readonly RecordedBoundary[]> =>
  streamRows<RecordedBoundary>(
    db,
    `select coalesce(r.code, b.area_code) as area_code, r.digest as recorded,
            encode(sha256(convert_to(b.outline, 'UTF8')), 'hex') as found
       from (select distinct on (v ->> 'code') v ->> 'code' as code, v ->> 'digest' as digest from record.entry e
              cross join lateral jsonb_array_elements(e.data::jsonb -> 'boundaries') v
              where e.place_id = '${place}' and e.stream like 'gazetteer:%' and e.kind = 'gazetteer.boundaries-loaded'
              order by v ->> 'code', e.stream desc) r
       full join (select * from places.boundary where place_id = '${place}') b on b.area_code = r.code`,
  );
