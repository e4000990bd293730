-- What is known of a break besides its type: the match suggested for it, the line that came closest,
-- and the scheme an unmapped code may belong to.
alter table open_break add column if not exists match_no int;
alter table open_break add column if not exists nearest_miss varchar(1000) default '' not null;
alter table open_break add column if not exists likely_scheme_id varchar(64);

update match_group set difference_type = 'REVERSAL' where difference_type = 'ACCRUAL';
update statement_item set difference_type = 'REVERSAL' where difference_type = 'ACCRUAL';
