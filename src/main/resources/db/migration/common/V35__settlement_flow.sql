-- Money that moved besides the settlement of a run, gross, and what of each partner's due is in
-- dispute; a run settled before these tables were there has no rows in them.
create table if not exists settlement_flow (
    run_id bigint not null,
    flow_no int not null,
    from_partner_id varchar(64) not null,
    to_partner_id varchar(64) not null,
    amount_pence bigint not null,
    what varchar(200) not null,
    primary key (run_id, flow_no),
    constraint settlement_flow_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists settlement_dispute (
    run_id bigint not null,
    partner_id varchar(64) not null,
    disputed_pence bigint not null,
    primary key (run_id, partner_id),
    constraint settlement_dispute_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;
