package org.pooledfund.match.file;

import org.pooledfund.match.Group;
import org.pooledfund.match.Ink;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Status;

/** A row for each line of a closed or suggested group. */
final class MatchRows implements MatchFiles.Rows {
    private final Matching matching;
    private final int places;
    private final Ink evidence = new Ink();
    private final CsvRows shared = new CsvRows();

    MatchRows(Matching matching) {
        this.matching = matching;
        places = matching.rules().decimalPlaces();
    }

    @Override
    public String header() {
        return "group,side,line,amount,rule,status,difference,type,evidence";
    }

    @Override
    public void add(CsvRows rows, int number) {
        Group group = matching.group(number);
        Status status = group.status();
        if (!status.closes() && status != Status.SUGGESTED) {
            return;
        }
        evidence.clear();
        group.evidence(evidence);
        shared.clear();
        shared.text(group.rule().name());
        shared.text(MatchFiles.word(status));
        shared.amount(group.difference(), places);
        shared.text(MatchFiles.word(group.type()));
        shared.text(evidence);
        shared.endRow();
        lines(rows, number, "left", matching.left(), group.left());
        lines(rows, number, "right", matching.right(), group.right());
    }

    private void lines(CsvRows rows, int number, String side, Lines lines, int[] members) {
        for (int line : members) {
            rows.number(number + 1L);
            rows.text(side);
            rows.id(lines, line);
            rows.amount(lines.amount(line), places);
            rows.rest(shared);
        }
    }
}
