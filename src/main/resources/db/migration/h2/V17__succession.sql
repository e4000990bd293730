-- What counts of what came: readings of a file, snapshots that follow each other, lines that two
-- files hold. Nothing is deleted: what no longer counts says by what it is superseded.
alter table extract_file add column if not exists reading_no int not null default 1;
alter table extract_file add column if not exists reading_sha256 char(64) not null default '';
alter table extract_file add column if not exists snapshot_of varchar(16);
alter table extract_file add column if not exists version varchar(64) not null default '';
alter table extract_file add column if not exists superseded_by bigint;
alter table extract_file add column if not exists superseded_as varchar(16);
alter table extract_file add column if not exists rows_superseded bigint not null default 0;
alter table extract_file add column if not exists pence_superseded bigint not null default 0;
alter table extract_file add column if not exists masked_nhs bigint not null default 0;
alter table extract_file add column if not exists masked_ni bigint not null default 0;
alter table extract_file add column if not exists masked_words bigint not null default 0;
alter table extract_file add column if not exists outcome varchar(1000) not null default '';
alter table extract_file drop constraint if exists extract_file_once;
create unique index if not exists extract_file_reading
    on extract_file (fund_id, source_id, file_sha256, reading_no);
alter table ledger_line add column if not exists line_key varchar(255);
