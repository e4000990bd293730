package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table of plain text: columns as wide as they need, figures to the right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(header);
    }

    TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    void print(PrintWriter out) {
        int[] widths = new int[rows.get(0).length];
        boolean[] figures = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            figures[column] = rows.size() > 1;
            for (int row = 0; row < rows.size(); row++) {
                String cell = rows.get(row)[column];
                widths[column] = Math.max(widths[column], cell.length());
                figures[column] &= row == 0 || cell.isEmpty() || isFigure(cell);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            out.println(line(rows.get(row), widths, figures));
            if (row == 0) {
                out.println(rule(widths));
            }
        }
    }

    private static String line(String[] cells, int[] widths, boolean[] figures) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String blanks = " ".repeat(widths[i] - cells[i].length());
            line.append(line.isEmpty() ? "" : GAP);
            line.append(figures[i] ? blanks + cells[i] : cells[i] + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int width : widths) {
            line.append(line.isEmpty() ? "" : GAP).append("-".repeat(width));
        }
        return line.toString();
    }

    private static boolean isFigure(String cell) {
        return cell.matches("[-£(]*[\\d,.]+[)%]*");
    }
}
