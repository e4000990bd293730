package org.pooledfund.pack;

import java.util.List;

/** Key figures side by side; four fit well in a row, more go on in the next. */
public record Kpis(List<Kpi> figures) implements Block {
    public Kpis {
        figures = List.copyOf(figures);
    }
}
