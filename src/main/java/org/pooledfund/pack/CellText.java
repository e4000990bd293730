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
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** What makes a figure stand out: it is below nil, or it is over plan. */
    public enum Mark {
        NONE,
        NEGATIVE,
        OVER_PLAN
    }

    /** How a value of that kind of column reads. */
    public static CellText of(Cell cell, ColumnKind kind) {
        return switch (cell) {
            case Cell.Text words -> plain(VisibleText.of(words.value()));
            case Cell.Blank blank -> plain("");
            case Cell.Money money -> money(money.pence(), kind);
            case Cell.Whole whole -> figure(BigDecimal.valueOf(whole.value()), 0, "");
            case Cell.Percent percent -> figure(percent.value(), 1, "%");
            case Cell.Day day -> plain(day(day.value()));
            case Cell.Rating rating -> plain(rating.value().word());
        };
    }

    /** 3 Sep 2025. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static CellText money(long pence, ColumnKind kind) {
        CellText figure = figure(Pounds.pounds(pence), kind.isRounded() ? 0 : 2, "");
        if (!kind.isVariance()) {
            return figure;
        }
        boolean over = pence > 0 && !figure.isNil();
        return new CellText(figure.text, figure.spoken, over ? Mark.OVER_PLAN : Mark.NONE);
    }

    private static CellText figure(BigDecimal value, int decimals, String unit) {
        String digits = Pounds.grouped(value, decimals) + unit;
        if (value.setScale(decimals, RoundingMode.HALF_UP).signum() >= 0) {
            return plain(digits);
        }
        return new CellText("(" + digits + ")", "minus " + digits, Mark.NEGATIVE);
    }

    private boolean isNil() {
        return text.chars().allMatch(c -> c == '0' || c == '.');
    }

    private static CellText plain(String text) {
        return new CellText(text, "", Mark.NONE);
    }
}
