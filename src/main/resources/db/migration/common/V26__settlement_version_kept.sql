-- What no partner bears of a signed settlement, a row an item (owner_no 0) and a row an owner of it.
-- It is under the version's seal; versions signed before this table was there have no such rows.
create table if not exists settlement_version_kept (
    run_id bigint not null,
    item_no int not null,
    owner_no int not null,
    kind varchar(20) not null,
    reason varchar(1000) not null,
    partner_id varchar(64) not null,
    amount_pence bigint not null,
    primary key (run_id, item_no, owner_no),
    constraint settlement_version_kept_version foreign key (run_id)
        references settlement_version (run_id)
) character set utf8mb4 collate utf8mb4_bin;
