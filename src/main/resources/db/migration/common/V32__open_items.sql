-- Every line that a run left open, with an identity that stays the same from night to night.
-- Amounts are as the line's own ledger has them.
create table if not exists open_item (
    run_id bigint not null,
    item_id varchar(48) not null,
    content_id char(32) not null,
    name_id varchar(32) not null,
    extract_id bigint not null,
    line_no bigint not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    side varchar(8) not null,
    difference_type varchar(24) not null,
    break_no int not null,
    amount_pence bigint not null,
    first_seen date not null,
    first_run_id bigint not null,
    nights int not null,
    primary key (run_id, item_id),
    constraint open_item_history unique (item_id, run_id)
) character set utf8mb4 collate utf8mb4_bin;

-- What was open in the run before and is not any more: as it was, and what cleared it.
create table if not exists cleared_item (
    run_id bigint not null,
    item_id varchar(48) not null,
    content_id char(32) not null,
    name_id varchar(32) not null,
    extract_id bigint not null,
    line_no bigint not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    side varchar(8) not null,
    difference_type varchar(24) not null,
    break_no int not null,
    amount_pence bigint not null,
    first_seen date not null,
    first_run_id bigint not null,
    nights int not null,
    cleared_as varchar(16) not null,
    match_no int,
    cleared_by varchar(1000) not null,
    primary key (run_id, item_id),
    constraint cleared_item_history unique (item_id, run_id)
) character set utf8mb4 collate utf8mb4_bin;
