-- Signed settlements. Rows are only ever added: a correction is a new version. Each version is
-- sealed over its figures and the seal of the version before, so that a later change shows. The
-- moment of signing is text in UTC: under the seal it must come back to the letter.
create table if not exists settlement_version (
    fund_id varchar(64) not null,
    year_start smallint not null,
    version_no int not null,
    run_id bigint not null,
    period_no smallint not null,
    reason varchar(1000) not null,
    plan_pence bigint not null,
    outturn_pence bigint not null,
    signed_by varchar(255) not null,
    signed_at varchar(32) not null,
    seal_sha256 char(64) not null,
    primary key (fund_id, year_start, version_no),
    constraint settlement_version_once unique (run_id),
    constraint settlement_version_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists settlement_version_standing (
    run_id bigint not null,
    standing_no int not null,
    partner_id varchar(64) not null,
    contribution_pence bigint not null,
    share_pence bigint not null,
    received_pence bigint not null,
    incurred_pence bigint not null,
    reimbursed_pence bigint not null,
    to_date_pence bigint not null,
    before_pence bigint not null,
    now_pence bigint not null,
    primary key (run_id, standing_no),
    constraint settlement_version_standing_version foreign key (run_id)
        references settlement_version (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists settlement_version_change (
    run_id bigint not null,
    change_no int not null,
    partner_id varchar(64) not null,
    figure varchar(64) not null,
    before_pence bigint not null,
    after_pence bigint not null,
    primary key (run_id, change_no),
    constraint settlement_version_change_version foreign key (run_id)
        references settlement_version (run_id)
) character set utf8mb4 collate utf8mb4_bin;
