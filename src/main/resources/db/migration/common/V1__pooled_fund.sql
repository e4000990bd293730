-- Money is whole pence. Text is compared byte by byte (utf8mb4_bin), so that every database agrees
-- on what is equal. Arithmetic is done by the program.
-- DDL is not rolled back when a process is killed in the midst of it: every statement of a migration
-- must be one that can be run once more.
--
-- The large tables have no foreign keys: H2 would make an index on the first column of each, and
-- then join by it instead of by the primary key. The last step of a run proves what a key would.

-- Every agreement and source profile ever used, by its content.
create table if not exists document (
    sha256 char(64) not null,
    kind varchar(20) not null,
    name varchar(255) not null,
    content longtext not null,
    first_used timestamp(6) not null,
    primary key (sha256, kind)
) character set utf8mb4 collate utf8mb4_bin;

-- One file a partner sent, loaded whole. in = posted + quarantined + ignored, rows and pence.
create table if not exists extract_file (
    extract_id bigint not null auto_increment,
    fund_id varchar(64) not null,
    source_id varchar(64) not null,
    file_name varchar(255) not null,
    file_sha256 char(64) not null,
    profile_sha256 char(64) not null,
    loaded_at timestamp(6) not null,
    rows_in bigint not null,
    pence_in bigint not null,
    rows_posted bigint not null,
    pence_posted bigint not null,
    rows_quarantined bigint not null,
    pence_quarantined bigint not null,
    rows_ignored bigint not null,
    pence_ignored bigint not null,
    primary key (extract_id),
    constraint extract_file_once unique (fund_id, source_id, file_sha256)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists ledger_line (
    extract_id bigint not null,
    line_no bigint not null,
    year_start smallint not null,
    period_no smallint not null,
    line_date date not null,
    amount_pence bigint not null,
    nature varchar(16) not null,
    standing varchar(16) not null,
    scheme_id varchar(64),
    contributor_id varchar(64),
    reference varchar(255) not null,
    transaction_no varchar(255) not null,
    party varchar(255) not null,
    narrative varchar(1000) not null,
    code varchar(64) not null,
    account varchar(64) not null,
    disputed smallint not null,
    primary key (extract_id, line_no)
) character set utf8mb4 collate utf8mb4_bin;

-- Rows that could not be read: kept whole, to be looked at.
create table if not exists quarantined_row (
    extract_id bigint not null,
    line_no bigint not null,
    problem varchar(16) not null,
    message varchar(1000) not null,
    amount_pence bigint,
    raw_text text not null,
    primary key (extract_id, line_no),
    constraint quarantined_row_extract foreign key (extract_id)
        references extract_file (extract_id)
) character set utf8mb4 collate utf8mb4_bin;

-- One run of a job for a fund. The inputs' hash covers all that decides the result.
create table if not exists fund_run (
    run_id bigint not null auto_increment,
    fund_id varchar(64) not null,
    job_name varchar(100) not null,
    as_of date not null,
    inputs_sha256 char(64) not null,
    revision int not null,
    reason varchar(255) not null,
    agreement_sha256 char(64) not null,
    year_start smallint not null,
    latest_period_no smallint,
    status varchar(10) not null,
    started_at timestamp(6) not null,
    finished_at timestamp(6),
    primary key (run_id),
    constraint fund_run_once unique (fund_id, job_name, as_of, inputs_sha256, revision)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists match_group (
    run_id bigint not null,
    match_no int not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    rule_id varchar(64) not null,
    status varchar(16) not null,
    difference_type varchar(24) not null,
    difference_pence bigint not null,
    partner_lines int not null,
    pool_lines int not null,
    evidence varchar(1000) not null,
    primary key (run_id, match_no)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists open_break (
    run_id bigint not null,
    break_no int not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    difference_type varchar(24) not null,
    difference_pence bigint not null,
    gross_pence bigint not null,
    age_days int not null,
    explanation varchar(1000) not null,
    primary key (run_id, break_no)
) character set utf8mb4 collate utf8mb4_bin;

-- What became of every line of a run: in one match, in one break, or excluded; never twice.
create table if not exists run_line (
    run_id bigint not null,
    extract_id bigint not null,
    line_no bigint not null,
    side varchar(8) not null,
    partner_id varchar(64),
    flow varchar(16),
    match_no int,
    break_no int,
    excluded_as varchar(24),
    primary key (run_id, extract_id, line_no)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists reconciliation_statement (
    run_id bigint not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    period_no smallint not null,
    partner_pence bigint not null,
    pool_pence bigint not null,
    primary key (run_id, partner_id, flow, period_no),
    constraint reconciliation_statement_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists statement_item (
    run_id bigint not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    period_no smallint not null,
    difference_type varchar(24) not null,
    item_count int not null,
    pence bigint not null,
    primary key (run_id, partner_id, flow, period_no, difference_type),
    constraint statement_item_statement foreign key (run_id, partner_id, flow, period_no)
        references reconciliation_statement (run_id, partner_id, flow, period_no)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists scheme_outturn (
    run_id bigint not null,
    scheme_id varchar(64) not null,
    plan_pence bigint not null,
    actual_pence bigint not null,
    primary key (run_id, scheme_id),
    constraint scheme_outturn_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists partner_share (
    run_id bigint not null,
    partner_id varchar(64) not null,
    contribution_pence bigint not null,
    share_pence bigint not null,
    received_pence bigint not null,
    incurred_pence bigint not null,
    reimbursed_pence bigint not null,
    primary key (run_id, partner_id),
    constraint partner_share_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists settlement_step (
    run_id bigint not null,
    step_no int not null,
    step_name varchar(255) not null,
    rule_name varchar(255) not null,
    clause varchar(64) not null,
    partner_id varchar(64) not null,
    amount_in_pence bigint not null,
    amount_out_pence bigint not null,
    primary key (run_id, step_no),
    constraint settlement_step_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists settlement_transfer (
    run_id bigint not null,
    from_partner_id varchar(64) not null,
    to_partner_id varchar(64) not null,
    amount_pence bigint not null,
    primary key (run_id, from_partner_id, to_partner_id),
    constraint settlement_transfer_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists report_file (
    run_id bigint not null,
    file_name varchar(255) not null,
    file_sha256 char(64) not null,
    size_bytes bigint not null,
    primary key (run_id, file_name),
    constraint report_file_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;

-- What the last step of a run found when it added up what is stored.
create table if not exists run_proof (
    run_id bigint not null,
    check_no int not null,
    check_name varchar(255) not null,
    expected_pence bigint not null,
    found_pence bigint not null,
    primary key (run_id, check_no),
    constraint run_proof_run foreign key (run_id) references fund_run (run_id)
) character set utf8mb4 collate utf8mb4_bin;
