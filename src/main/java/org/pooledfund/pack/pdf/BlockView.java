package org.pooledfund.pack.pdf;

import java.util.List;
import org.pooledfund.pack.Signatures;

/** A block as its fragment sees it; the fragment is {@code fragments/<fragment>.html}. */
sealed interface BlockView {
    String fragment();

    /** A paragraph or, with several texts, a list. */
    record Words(String fragment, List<String> texts) implements BlockView {}

    /** Lines to sign on. */
    record Signing(String fragment, List<Signatures.Line> lines) implements BlockView {}

    /** Rows of key figures. */
    record Figures(String fragment, String width, List<List<Figure>> rows) implements BlockView {}

    /** One key figure; spoken is empty where it reads as it is printed. */
    record Figure(String label, String value, String spoken, String note, String style) {}

    /** A table: its number such as "S3.T1", heading rows, column widths such as "12.50%", rows. */
    record Grid(
            String fragment,
            String id,
            String number,
            String title,
            String caption,
            String style,
            List<String> widths,
            List<List<HeadCell>> head,
            List<GridRow> rows,
            String note)
            implements BlockView {}

    /** A heading cell; scope is col or colgroup. */
    record HeadCell(String title, int columns, int rows, String scope, String style) {}

    /** A row of a table. */
    record GridRow(String style, List<GridCell> cells) {}

    /** A cell; mark is the shape of a rating or empty, columns is more than 1 for a heading row. */
    record GridCell(
            String text, String spoken, String mark, String style, boolean heads, int columns) {
        /**
         * Which mark-up it needs: head, across (a text over all columns), rating, spoken or plain.
         */
        public String form() {
            if (columns > 1) {
                return heads ? "heading" : "across";
            }
            return heads
                    ? "head"
                    : !mark.isEmpty() ? "rating" : !spoken.isEmpty() ? "spoken" : "plain";
        }
    }

    /** A chart with its drawing. */
    record Picture(String fragment, String title, String caption, String alt, Object drawing)
            implements BlockView {}
}
