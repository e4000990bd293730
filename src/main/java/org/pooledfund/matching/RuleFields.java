package org.pooledfund.matching;

import java.util.List;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.match.Field;

/** The fields that a fund's rules may use besides the four that every line has. */
public final class RuleFields {
    /** The ledger's own number of a transaction, its code and its account. */
    public static final List<Field> ALL =
            List.of(new Field("transaction"), new Field("code"), new Field("account"));

    private RuleFields() {}

    /** What a line has in one of them. */
    static String of(LedgerLine line, Field field) {
        return switch (field.name()) {
            case "transaction" -> line.transaction();
            case "code" -> line.code();
            case "account" -> line.account();
            default -> throw new IllegalArgumentException("no ledger line has " + field.name());
        };
    }
}
