package org.pooledfund.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
                .filter(partner -> partner.membership().changesWithin(agreement.year()))
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
        return firstDay(segment) + " to " + lastDays.get(segment);
    }

    /** How many stretches there are. */
    int count() {
        return lastDays.size();
    }

    /** The stretch a period begins in; adjustments after the year's end belong to the last. */
    int ofPeriod(int number) {
        return number > Period.MARCH
                ? lastDays.size() - 1
                : of(Optional.of(firstDayOfMonth(number - 1)));
    }

    /** The months that begin in a stretch, April is 0. */
    List<Integer> months(int segment) {
        return IntStream.range(0, Period.MARCH)
                .filter(month -> ofPeriod(month + 1) == segment)
                .boxed()
                .toList();
    }

    /** The days of a month that lie in a stretch. */
    long days(int segment, int month) {
        LocalDate first = firstDayOfMonth(month);
        return days(segment, first, first.plusMonths(1).minusDays(1));
    }

    private long days(int segment, LocalDate first, LocalDate last) {
        LocalDate from = firstDay(segment).isAfter(first) ? firstDay(segment) : first;
        LocalDate to = lastDays.get(segment).isBefore(last) ? lastDays.get(segment) : last;
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    private LocalDate firstDay(int segment) {
        return segment == 0
                ? agreement.year().firstDay()
                : lastDays.get(segment - 1).plusDays(1);
    }

    LocalDate firstDayOfMonth(int month) {
        return agreement.year().firstDay().plusMonths(month);
    }

    /** Whether a body is a partner in a stretch. */
    boolean isPartner(String partner, int segment) {
        return agreement.partner(partner).membership().covers(lastDays.get(segment));
    }

    /** The stretches as far as a position of so many months covers them; none if it is whole. */
    List<Position.Stretch> stretches(int months) {
        if (!isCut()) {
            return List.of();
        }
        LocalDate last = firstDayOfMonth(months).minusDays(1);
        return IntStream.range(0, count())
                .mapToObj(segment -> new Position.Stretch(
                        label(segment),
                        agreement.partnerIds().stream()
                                .filter(partner -> isPartner(partner, segment))
                                .toList(),
                        days(segment, agreement.year().firstDay(), last)))
                .toList();
    }
}
