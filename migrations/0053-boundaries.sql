-- Where areas end, so that a point has a ward: polygons in degrees (WGS84), with the box round each to look in first.
create table places.boundary (
  place_id uuid not null,
  area_code text not null,
  outline text not null,               -- JSON: polygons, each an outer ring and its holes, of [longitude, latitude]
  west double precision not null,
  south double precision not null,
  east double precision not null,
  north double precision not null,
  primary key (place_id, area_code)
);

select platform.fence();
