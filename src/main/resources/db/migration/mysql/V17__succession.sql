-- What counts of what came: readings of a file, snapshots that follow each other, lines that two
-- files hold. Nothing is deleted: what no longer counts says by what it is superseded.
-- MySQL knows no 'if not exists' for columns, and a migration must be one that can be run once more.
set @change = (select if(count(*) = 0, 'alter table extract_file
    add column reading_no int not null default 1,
    add column reading_sha256 char(64) not null default '''',
    add column snapshot_of varchar(16),
    add column version varchar(64) not null default '''',
    add column superseded_by bigint,
    add column superseded_as varchar(16),
    add column rows_superseded bigint not null default 0,
    add column pence_superseded bigint not null default 0,
    add column masked_nhs bigint not null default 0,
    add column masked_ni bigint not null default 0,
    add column masked_words bigint not null default 0,
    add column outcome varchar(1000) not null default '''',
    drop index extract_file_once,
    add unique index extract_file_reading (fund_id, source_id, file_sha256, reading_no)', 'do 0')
    from information_schema.columns
    where table_schema = database() and table_name = 'extract_file'
        and column_name = 'reading_no');
prepare change_extract_file from @change;
execute change_extract_file;
deallocate prepare change_extract_file;

set @change = (select if(count(*) = 0,
    'alter table ledger_line add column line_key varchar(255)', 'do 0')
    from information_schema.columns
    where table_schema = database() and table_name = 'ledger_line' and column_name = 'line_key');
prepare change_ledger_line from @change;
execute change_ledger_line;
deallocate prepare change_ledger_line;
