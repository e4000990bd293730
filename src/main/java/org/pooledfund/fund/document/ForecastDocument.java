package org.pooledfund.fund.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Forecast;
import org.pooledfund.fund.Forecast.Outturn;
import org.pooledfund.fund.Scheme;
import org.pooledfund.problem.Problem;

/** Reads a forecast of the year's end; docs/PACK.md describes every field. */
public final class ForecastDocument {
    private final Agreement agreement;
    private final Section root;

    private ForecastDocument(Agreement agreement, Section root) {
        this.agreement = agreement;
        this.root = root;
    }

    /**
     * Reads a forecast. It names every scheme of the agreement: one that is left out is a mistake,
     * for neither its budget nor nothing at all is what somebody expects of it.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static Forecast read(String file, String text, Agreement agreement) {
        return new ForecastDocument(agreement, Document.parse(file, text)).forecast();
    }

    private Forecast forecast() {
        root.need("forecast", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        LocalDate madeOn = root.need("made-on", "the day the forecast was made")
                .flatMap(Field::day)
                .orElse(agreement.year().firstDay());
        if (!agreement.year().contains(madeOn)) {
            root.wrong(
                    "made-on",
                    Problem.FIELD_NEEDS,
                    madeOn + " is not in " + agreement.year().label(),
                    "Give the forecast of the agreement's year, made in that year.");
        }
        String madeBy = root.text("made-by", "the person or role that stands behind it");
        Map<String, Outturn> outturns = new HashMap<>();
        List<String> ids = agreement.schemes().stream().map(Scheme::id).toList();
        for (Section part : root.needParts("schemes", "what each scheme will have spent")) {
            String id = part.need("scheme", "the id of a scheme")
                    .flatMap(field -> field.oneOf(ids))
                    .orElse("");
            Outturn outturn = new Outturn(
                    id,
                    part.need("outturn", "pounds for the whole year")
                            .flatMap(Field::pence)
                            .orElse(0L),
                    part.optionalText("reason").orElse(""));
            if (!id.isEmpty() && outturns.put(id, outturn) != null) {
                part.wrong("scheme", Problem.NAME_TWICE, id);
            }
        }
        List<Outturn> inOrder = new ArrayList<>();
        for (String id : ids) {
            if (outturns.containsKey(id)) {
                inOrder.add(outturns.get(id));
            } else {
                root.wrong(
                        "schemes",
                        Problem.FIELD_NEEDS,
                        "scheme " + id + " is left out",
                        "Give every scheme of the agreement, also where its budget is expected.");
            }
        }
        root.finish();
        return new Forecast(madeOn, madeBy, inOrder);
    }
}
