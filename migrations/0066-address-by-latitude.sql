-- Addresses by where they are: what stands near a pin, and what a map shows.
create index address_by_latitude on places.address (place_id, latitude, longitude) where not is_ended;
