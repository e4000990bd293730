-- A hash over all that a run has stored of its settlement: working, payments, what is in dispute,
-- cash, notes, the agreement and the reports. It is under the version's seal; versions signed before
-- this column was there have it blank.
alter table settlement_version add column content_sha256 varchar(64) not null default '';
