-- What is known of a break besides its type: the match suggested for it, the line that came closest,
-- and the scheme an unmapped code may belong to.
-- MySQL knows no 'if not exists' for columns, and a migration must be one that can be run once more.
set @change = (select if(count(*) = 0, 'alter table open_break
    add column match_no int,
    add column nearest_miss varchar(1000) not null default '''',
    add column likely_scheme_id varchar(64)', 'do 0')
    from information_schema.columns
    where table_schema = database() and table_name = 'open_break'
        and column_name = 'likely_scheme_id');
prepare change_open_break from @change;
execute change_open_break;
deallocate prepare change_open_break;

update match_group set difference_type = 'REVERSAL' where difference_type = 'ACCRUAL';
update statement_item set difference_type = 'REVERSAL' where difference_type = 'ACCRUAL';
