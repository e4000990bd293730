-- Versions of packs that were issued. Rows are added, never changed: no statement of the program
-- updates or deletes them. The files lie in the folder of issued packs; their hashes are here. What
-- the pack was made of is here too, so that the next version can say what changed.
create table if not exists issued_pack (
    fund_id varchar(64) not null,
    year_start smallint not null,
    quarter_no smallint not null,
    version_no int not null,
    run_id bigint not null,
    issued_at timestamp(6) not null,
    signed_by varchar(1000) not null,
    pack_sha256 char(64) not null,
    pack_json longtext not null,
    primary key (fund_id, year_start, quarter_no, version_no),
    constraint issued_pack_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists issued_file (
    fund_id varchar(64) not null,
    year_start smallint not null,
    quarter_no smallint not null,
    version_no int not null,
    file_name varchar(255) not null,
    file_sha256 char(64) not null,
    size_bytes bigint not null,
    primary key (fund_id, year_start, quarter_no, version_no, file_name),
    constraint issued_file_pack foreign key (fund_id, year_start, quarter_no, version_no)
        references issued_pack (fund_id, year_start, quarter_no, version_no)
) character set utf8mb4 collate utf8mb4_bin;

create index issued_file_sha256 on issued_file (file_sha256);
