package org.pooledfund.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes two ledgers that are to be matched, and the truth about each of their lines. The labels
 * are written from what was planted, not from what anything can find. A seed gives the same bytes
 * again.
 */
public final class LabelledLedgers {
    /** The file names in the folder. */
    public static final String LEFT = "left.csv";

    /** See {@link #LEFT}. */
    public static final String RIGHT = "right.csv";

    /** {@code side,line,shape,kind,bundle,group,left,right,type}: a row for each line. */
    public static final String LABELS = "labels.csv";

    private static final int ALL = 10_000;

    private final Desk desk;
    private final OneToOne oneToOne;
    private final Groups groups;
    private final OneSided oneSided;
    private final Recurring recurring;

    private LabelledLedgers(Desk desk) {
        this.desk = desk;
        this.oneToOne = new OneToOne(desk);
        this.groups = new Groups(desk);
        this.oneSided = new OneSided(desk);
        this.recurring = new Recurring(desk);
    }

    /**
     * Writes them.
     *
     * @param lines how many lines each ledger has, or a few more
     * @throws UncheckedIOException if the folder cannot be written
     */
    public static void write(Path folder, long lines, long seed) {
        try (BufferedWriter left = Files.newBufferedWriter(folder.resolve(LEFT));
                BufferedWriter right = Files.newBufferedWriter(folder.resolve(RIGHT));
                BufferedWriter labels = Files.newBufferedWriter(folder.resolve(LABELS))) {
            labels.write("side,line,shape,kind,bundle,group,left,right,type\n");
            LedgerFile one = new LedgerFile("left", left, labels, seed + 1);
            LedgerFile other = new LedgerFile("right", right, labels, seed + 2);
            Chance chance = new Chance(seed);
            Desk desk = new Desk(chance, new Suppliers(lines, chance), one, other);
            LabelledLedgers ledgers = new LabelledLedgers(desk);
            while (Math.min(one.lines(), other.lines()) < lines) {
                ledgers.plant(shape(chance.below(ALL)));
            }
            one.finish();
            other.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape shape(int drawn) {
        int left = drawn;
        for (Shape shape : Shape.values()) {
            left -= shape.inTenThousand();
            if (left < 0) {
                return shape;
            }
        }
        throw new IllegalStateException("the shapes' shares do not make ten thousand");
    }

    private void plant(Shape shape) {
        desk.begin();
        switch (shape) {
            case PART_PAYMENT -> groups.partPayment();
            case BATCH_PAYMENT -> groups.batchPayment();
            case SPLIT_CODING -> groups.splitCoding();
            case ACCRUAL_AND_REVERSAL -> groups.accrual(true);
            case ACCRUAL_NOT_REVERSED -> groups.accrual(false);
            case ACCRUAL_OF_AN_INVOICE -> groups.accrualOfInvoice();
            case CLIENT_INCOME_NETTED -> groups.clientIncome(true);
            case CLIENT_INCOME_GROSS -> groups.clientIncome(false);
            case DUPLICATE -> groups.duplicate();
            case RECURRING -> recurring.plant();
            case MISSING -> oneSided.missing();
            case PRIOR_PERIOD -> oneSided.priorPeriod();
            case NEAR_COINCIDENCE -> oneSided.nearCoincidence();
            default -> oneToOne.plant(shape);
        }
    }
}
