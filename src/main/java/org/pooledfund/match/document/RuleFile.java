package org.pooledfund.match.document;

import java.util.List;
import org.pooledfund.match.Field;
import org.pooledfund.match.RuleSet;
import org.pooledfund.match.file.LedgerSource;

/**
 * What a file of rules says.
 *
 * @param fields text fields of its own, besides {@link Field#STANDARD}
 * @param left how the left ledger is written
 * @param right how the right ledger is written
 */
public record RuleFile(RuleSet rules, List<Field> fields, LedgerSource left, LedgerSource right) {
    public RuleFile {
        fields = List.copyOf(fields);
    }
}
