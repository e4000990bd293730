-- What of a variance no partner bears now: carried forward, met by a reserve, or unallocated. With
-- the partners' shares it adds up to the variance; the last step of a run proves it.
create table if not exists settlement_remainder (
    run_id bigint not null,
    item_no int not null,
    kind varchar(20) not null,
    reason varchar(1000) not null,
    amount_pence bigint not null,
    primary key (run_id, item_no),
    constraint settlement_remainder_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

-- Whose money it is; an unallocated amount is nobody's.
create table if not exists settlement_remainder_owner (
    run_id bigint not null,
    item_no int not null,
    owner_no int not null,
    partner_id varchar(64) not null,
    amount_pence bigint not null,
    primary key (run_id, item_no, owner_no),
    constraint settlement_remainder_owner_item foreign key (run_id, item_no)
        references settlement_remainder (run_id, item_no)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists settlement_note (
    run_id bigint not null,
    note_no int not null,
    sentence varchar(1000) not null,
    primary key (run_id, note_no),
    constraint settlement_note_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

-- A rule with its percentages for forty partners is longer than it was thought.
alter table settlement_step modify column rule_name varchar(4000) not null;

alter table settlement_step modify column clause varchar(255) not null;
