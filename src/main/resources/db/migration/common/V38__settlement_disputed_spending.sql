-- Spending in dispute with the step of the agreement's ladder it is at: step 0 if nobody has said.
create table if not exists settlement_disputed_spending (
    run_id bigint not null,
    item_no int not null,
    scheme_id varchar(64) not null,
    spent_by varchar(64) not null,
    amount_pence bigint not null,
    step_no int not null,
    step_by varchar(255) not null,
    step_days int not null,
    clause varchar(255) not null,
    primary key (run_id, item_no),
    constraint settlement_disputed_spending_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;
