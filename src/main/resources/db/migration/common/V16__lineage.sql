-- Lines of extracts that count, which do not count themselves: another file holds the same line.
create table if not exists superseded_line (
    extract_id bigint not null,
    line_no bigint not null,
    by_extract_id bigint not null,
    by_line_no bigint not null,
    superseded_as varchar(16) not null,
    primary key (extract_id, line_no)
) character set utf8mb4 collate utf8mb4_bin;

-- What a newer snapshot says otherwise than the one it took the place of, line by line.
create table if not exists extract_change (
    extract_id bigint not null,
    change_no int not null,
    kind varchar(8) not null,
    line_no bigint,
    period_no smallint,
    amount_pence bigint,
    former_extract_id bigint not null,
    former_line_no bigint,
    former_period_no smallint,
    former_amount_pence bigint,
    closed smallint not null,
    primary key (extract_id, change_no)
) character set utf8mb4 collate utf8mb4_bin;
