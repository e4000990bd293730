package org.pooledfund.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A cell as it is printed and as it is read aloud.
 *
 * @param text on paper, such as "(201)"
 * @param spoken for screen readers where it differs, such as "minus 201", else empty
 * @param mark whether it stands out
 */
public record CellText(String text, String spoken, Mark mark) {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** What makes a figure stand out: it is below nil, or it is over plan. */
    public enum Mark {
        NONE,
        NEGATIVE,
        OVER_PLAN
    }

    /** How a value of that kind of column reads, rounded to pounds where it is rounded. */
    public static CellText of(Cell cell, ColumnKind kind) {
        return of(cell, kind, Unit.POUNDS);
    }

    /** How a value of that kind of column reads; what is rounded is in that unit. */
    public static CellText of(Cell cell, ColumnKind kind, Unit unit) {
        CellText text = switch (cell) {
            case Cell.Text words -> plain(VisibleText.of(words.value()));
            case Cell.Blank blank -> plain("");
            case Cell.Money money ->
                kind.isRounded()
                        ? figure(unit.of(money.pence()), 0, "")
                        : figure(Pounds.pounds(money.pence()), 2, "");
            case Cell.Whole whole -> figure(BigDecimal.valueOf(whole.value()), 0, "");
            case Cell.Percent percent -> figure(percent.value(), 1, "%");
            case Cell.Day day -> plain(day(day.value()));
            case Cell.Rating rating -> plain(rating.word());
        };
        boolean figure = cell instanceof Cell.Money || cell instanceof Cell.Percent;
        return figure && kind.isVariance()
                ? new CellText(text.text, text.spoken, text.againstPlan())
                : text;
    }

    /** 3 Sep 2025. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1).substring(0, 3) + " "
                + day.getYear();
    }

    /** 3 September 2025. */
    public static String longDay(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " "
                + day.getYear();
    }

    private Mark againstPlan() {
        boolean nil = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return mark == Mark.NEGATIVE || nil ? Mark.NONE : Mark.OVER_PLAN;
    }

    private static CellText figure(BigDecimal value, int decimals, String unit) {
        String digits = Pounds.grouped(value, decimals) + unit;
        if (value.setScale(decimals, RoundingMode.HALF_UP).signum() >= 0) {
            return plain(digits);
        }
        return new CellText("(" + digits + ")", "minus " + digits, Mark.NEGATIVE);
    }

    private static CellText plain(String text) {
        return new CellText(text, "", Mark.NONE);
    }
}
