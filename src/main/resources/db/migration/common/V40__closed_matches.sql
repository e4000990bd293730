-- What a run has closed. A row for each match and one for each of its lines made two thirds of what
-- a night stored, to be read only as a whole; now they are text, pressed by gzip, some thousand
-- matches a block: a line for each match with its number, rule, status, difference type, difference
-- in pence, partner lines and pool lines (extract:line, parted by blanks), and evidence, parted by
-- tabs; a tab, line feed or backslash in a text is written \t, \n or \\. Runs made before this have
-- them as rows of match_group and run_line, which go on to hold what is open, suggested or excluded.
create table if not exists match_block (
    run_id bigint not null,
    block_no int not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    matches int not null,
    content longblob not null,
    primary key (run_id, block_no)
) character set utf8mb4 collate utf8mb4_bin;

create table if not exists match_count (
    run_id bigint not null,
    partner_id varchar(64) not null,
    flow varchar(16) not null,
    rule_id varchar(64) not null,
    status varchar(16) not null,
    matches bigint not null,
    partner_lines bigint not null,
    pool_lines bigint not null,
    primary key (run_id, partner_id, flow, rule_id, status)
) character set utf8mb4 collate utf8mb4_bin;

insert into match_count (run_id, partner_id, flow, rule_id, status, matches, partner_lines,
    pool_lines)
select g.run_id, g.partner_id, g.flow, g.rule_id, g.status, count(*), sum(g.partner_lines),
    sum(g.pool_lines)
from match_group g
where not exists (select 1 from match_count c where c.run_id = g.run_id)
group by g.run_id, g.partner_id, g.flow, g.rule_id, g.status;
