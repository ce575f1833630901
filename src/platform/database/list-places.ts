import type { House } from '../house.js';
import type { PlaceId } from '../ids.js';
import type { Words } from '../language/language.js';

/** A place and one of its host names; a place without any has one row with `host` null. */
export interface PlaceHost {
  readonly place_id: PlaceId;
  readonly slug: string;
  readonly name: Words;
  readonly time_zone: string;
  readonly is_default: boolean;
  readonly is_demo: boolean;
  /** How it shows itself, as the room of places reads it; null where it was never said. */
  readonly brand: unknown;
  /** Since when its residents' pages are open; null where they are not yet. */
  readonly live_since: Date | null;
  readonly host: string | null;
}

const text = `
  select p.place_id, p.slug, p.name, p.time_zone, p.is_default, p.is_demo, p.brand, p.live_since, h.host
    from platform.place p left join platform.place_host h on h.place_id = p.place_id
   order by p.created_at, h.host`;

/** Every place of this installation: names and hosts are public, and a request must find its place before it has one. */
export async function listPlaces({ database }: Pick<House, 'database'>): Promise<readonly PlaceHost[]> {
  const connection = await database.connect();
  try {
    const { rows } = await connection.send({ name: 'list_places', text });
    return rows as readonly PlaceHost[];
  } finally {
    database.release(connection);
  }
}
