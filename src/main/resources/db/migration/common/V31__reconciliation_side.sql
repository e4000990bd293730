-- Where the lines of each side of a comparison went, as the partner sees them:
-- loaded = matched + netted + tolerated + open. A tolerated difference has no lines of its own.
create table if not exists reconciliation_side (
    run_id bigint not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    side varchar(8) not null,
    rows_loaded bigint not null,
    pence_loaded bigint not null,
    rows_matched bigint not null,
    pence_matched bigint not null,
    rows_netted bigint not null,
    pence_netted bigint not null,
    pence_tolerated bigint not null,
    rows_open bigint not null,
    pence_open bigint not null,
    primary key (run_id, partner_id, flow, side)
) character set utf8mb4 collate utf8mb4_bin;
