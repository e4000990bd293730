package org.pooledfund.extract;

/**
 * A cell that holds an amount and may say in a word whether it is a debit or a credit, before or
 * behind it: {@code 1,234.56CR}, {@code DR 20.00}.
 *
 * @param amount without the word and the blanks around it; blank if the cell holds words alone
 * @param word as it is written; blank if there is none
 */
public record WordedAmount(String amount, String word) {
    /** Parts a cell. */
    public static WordedAmount of(String cell) {
        int from = 0;
        while (from < cell.length() && Character.isLetter(cell.charAt(from))) {
            from++;
        }
        int to = cell.length();
        while (to > from && Character.isLetter(cell.charAt(to - 1))) {
            to--;
        }
        String words = cell.substring(0, from) + " " + cell.substring(to);
        return new WordedAmount(cell.substring(from, to).strip(), words.strip());
    }
}
