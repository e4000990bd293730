package org.pooledfund.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;

/** The stretches of a year between the days on which partners join or leave. */
final class Segments {
    private final Agreement agreement;
    private final List<LocalDate> lastDays = new ArrayList<>();

    Segments(Agreement agreement) {
        this.agreement = agreement;
        TreeSet<LocalDate> cuts = new TreeSet<>();
        for (Organisation partner : agreement.partners()) {
            partner.membership().joined().map(day -> day.minusDays(1)).ifPresent(cuts::add);
            partner.membership().left().ifPresent(cuts::add);
        }
        LocalDate first = agreement.year().firstDay();
        LocalDate last = agreement.year().lastDay();
        cuts.stream()
                .filter(day -> !day.isBefore(first) && day.isBefore(last))
                .forEach(lastDays::add);
        lastDays.add(last);
    }

    /** The months of a stretch, the first counted from 0, the last left out. */
    record Span(int from, int until) {
        static final Span YEAR = new Span(0, Period.MARCH);

        /** How many of its months lie within the first so many of the year. */
        int passed(int months) {
            return Math.max(0, Math.min(until, months) - from);
        }
    }

    /** The months of a stretch; a month that is cut belongs to the stretch it begins in. */
    Span span(int segment) {
        int from = segment == 0 ? 0 : month(lastDays.get(segment - 1));
        return new Span(from, Math.max(from + 1, month(lastDays.get(segment))));
    }

    private static int month(LocalDate lastDay) {
        return Period.containing(lastDay).number();
    }

    /** Whether somebody joins or leaves within the year. */
    boolean isCut() {
        return lastDays.size() > 1;
    }

    /** Who joins or leaves, for a message. */
    String changing() {
        return agreement.partners().stream()
                .filter(partner -> partner.membership().joined().isPresent()
                        || partner.membership().left().isPresent())
                .map(Organisation::id)
                .findFirst()
                .orElse("");
    }

    /** The stretch a day falls in; without a day, the last. */
    int of(Optional<LocalDate> periodEnd) {
        int segment = lastDays.size() - 1;
        for (int i = lastDays.size() - 1; i >= 0; i--) {
            if (periodEnd.isPresent() && !periodEnd.get().isAfter(lastDays.get(i))) {
                segment = i;
            }
        }
        return segment;
    }

    /** A stretch by its days, such as {@code 2025-10-01 to 2026-03-31}; blank for a whole year. */
    String label(int segment) {
        if (!isCut()) {
            return "";
        }
        LocalDate first = segment == 0
                ? agreement.year().firstDay()
                : lastDays.get(segment - 1).plusDays(1);
        return first + " to " + lastDays.get(segment);
    }

    /** By stretch, the partners that were in the agreement. */
    List<List<String>> active() {
        if (!isCut()) {
            return List.of();
        }
        return lastDays.stream()
                .map(day -> agreement.partners().stream()
                        .filter(partner -> partner.membership().covers(day))
                        .map(Organisation::id)
                        .toList())
                .toList();
    }
}
