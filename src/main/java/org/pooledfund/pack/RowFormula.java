package org.pooledfund.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a cell is made of by its column's formula: other cells of its row. */
public record RowFormula(List<Operand> operands) {
    public RowFormula {
        operands = List.copyOf(operands);
    }

    /** A cell of the same row; the column counted from 0. */
    public record Operand(int column, boolean added, long pence) {}

    /**
     * The formula of that cell, if its column has one and all its cells are amounts.
     *
     * @throws IllegalArgumentException if the cell is not what its formula gives
     */
    static Optional<RowFormula> of(List<Column> columns, Row source, int column) {
        List<Term> formula = columns.get(column).formula();
        if (formula.isEmpty()
                || source.kind() == Row.Kind.HEADING
                || !(source.cells().get(column) instanceof Cell.Money money)) {
            return Optional.empty();
        }
        List<Operand> operands = formula.stream()
                .flatMap(term -> operand(columns, source, term).stream())
                .toList();
        if (operands.size() < formula.size()) {
            return Optional.empty();
        }
        long result = operands.stream()
                .mapToLong(one -> one.added ? one.pence : Math.negateExact(one.pence))
                .reduce(0, Math::addExact);
        if (result != money.pence()) {
            throw new IllegalArgumentException("column '" + columns.get(column).key() + "': is "
                    + money.pence() + " pence, but the columns it is made of give " + result);
        }
        return Optional.of(new RowFormula(operands));
    }

    private static Optional<Operand> operand(List<Column> columns, Row row, Term term) {
        int at = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(term.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column '" + term.key() + "'"));
        return row.cells().get(at) instanceof Cell.Money money
                ? Optional.of(new Operand(at, term.added(), money.pence()))
                : Optional.empty();
    }
}
