package org.pooledfund.pack.quarterly;

import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;

/** Columns as the tables of the pack have them. */
final class Heads {
    private Heads() {}

    static Column text(String key, String title) {
        return new Column(key, title, ColumnKind.TEXT);
    }

    static Column code(String key, String title) {
        return new Column(key, title, ColumnKind.CODE);
    }

    static Column pence(String key, String title) {
        return new Column(key, title, ColumnKind.MONEY_PENCE);
    }

    static Column pounds(String key, String title) {
        return new Column(key, title, ColumnKind.MONEY_POUNDS);
    }

    static Column variance(String key, String title) {
        return new Column(key, title, ColumnKind.VARIANCE);
    }

    static Column percent(String key, String title) {
        return new Column(key, title, ColumnKind.VARIANCE_PERCENT);
    }

    static Column count(String key, String title) {
        return new Column(key, title, ColumnKind.WHOLE);
    }

    static Column day(String key, String title) {
        return new Column(key, title, ColumnKind.DAY);
    }

    static Column rating(String key, String title) {
        return new Column(key, title, ColumnKind.RAG);
    }
}
