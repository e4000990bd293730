-- Loads under way. Here lines are committed in blocks before their extract is; whoever finds a load
-- of a fund here that nobody is at work on takes its lines out.
create table if not exists unfinished_load (
    extract_id bigint not null,
    fund_id varchar(64) not null,
    primary key (extract_id)
) character set utf8mb4 collate utf8mb4_bin;
