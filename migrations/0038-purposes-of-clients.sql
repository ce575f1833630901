-- For which purpose a program asks, by its IRI in the Data Privacy Vocabulary, and for which one somebody let it. Empty for
-- those from before it was asked for.

alter table people.api_client add column dpv text;
alter table people.usage_permission add column dpv text;
