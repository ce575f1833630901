-- Which way in began a session: when it is taken away, so is what it opened.

alter table people.session add column begun_by uuid; -- people.authenticator; null: a demonstration's, or begun before this
create index session_begun_by on people.session (place_id, begun_by);
