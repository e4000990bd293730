package org.pooledfund.cli;

import java.sql.SQLException;
import java.util.List;

/**
 * A loaded line and what became of it in the last run.
 *
 * @param pence as its ledger has it
 * @param group {@code match 12}, {@code break 3} or {@code excluded}
 * @param type of that match or break, or why it was excluded
 */
record StoredLine(
        String source,
        String file,
        long number,
        int period,
        long pence,
        String nature,
        String reference,
        String group,
        String type,
        String partner,
        String flow,
        long differencePence) {

    private static final String SQL = """
            select e.source_id, e.file_name, l.line_no, l.period_no, l.amount_pence, l.nature,
                l.reference,
                case when r.match_no is not null then concat('match ', r.match_no)
                    when r.break_no is not null then concat('break ', r.break_no)
                    else 'excluded' end,
                coalesce(m.difference_type, b.difference_type, r.excluded_as),
                coalesce(m.partner_id, b.partner_id, ''), coalesce(m.flow, b.flow, ''),
                coalesce(m.difference_pence, b.difference_pence, 0)
            from ledger_line l
                join extract_file e on e.extract_id = l.extract_id
                join unpacked_line r on r.extract_id = l.extract_id and r.line_no = l.line_no
                left join unpacked_match m on m.run_id = r.run_id and m.match_no = r.match_no
                left join open_break b on b.run_id = r.run_id and b.break_no = r.break_no
            where r.run_id = (select max(run_id) from fund_run)
            """;

    static List<StoredLine> all(JobDatabase database) throws SQLException {
        return database.rows(SQL).stream().map(StoredLine::of).toList();
    }

    private static StoredLine of(List<String> row) {
        return new StoredLine(
                row.get(0),
                row.get(1),
                Long.parseLong(row.get(2)),
                Integer.parseInt(row.get(3)),
                Long.parseLong(row.get(4)),
                row.get(5),
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9),
                row.get(10),
                Long.parseLong(row.get(11)));
    }

    boolean isPool() {
        return source.equals("pool-ledger");
    }

    boolean isExcluded() {
        return group.equals("excluded");
    }

    boolean isOpen() {
        return group.startsWith("break ");
    }

    /** The amount as the partner sees it. */
    long partnerView() {
        return isPool() && nature.equals("CONTRIBUTION") ? -pence : pence;
    }

    /** What it adds to partner minus pool. */
    long toDifference() {
        return isPool() ? -partnerView() : partnerView();
    }
}
