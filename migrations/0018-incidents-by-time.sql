-- Marking incidents are counted for everybody who opens a page: without reading the whole record.

create index entry_marking_incident on record.entry (place_id, occurred_at) where kind = 'incident.marking';
