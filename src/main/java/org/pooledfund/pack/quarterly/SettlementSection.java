package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Waterfall;
import org.pooledfund.pack.Waterfall.Step;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** The risk share with its working, and what would settle it today. */
final class SettlementSection {
    private final Figures figures;
    private final Settlement settlement;
    private final SettlementTables tables;

    SettlementSection(Figures figures) {
        this.figures = figures;
        this.settlement = figures.settlement();
        this.tables = new SettlementTables(figures);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tables.positions("positions", settlement.shares()));
        blocks.add(bearers());
        blocks.add(tables.working("working", settlement.steps()));
        if (RemainderTable.isNeeded(settlement.remainder())) {
            blocks.add(new RemainderTable(figures).table());
        }
        if (!settlement.remainder().notes().isEmpty()) {
            blocks.add(new Bullets(settlement.remainder().notes()));
        }
        blocks.add(tables.transfers("transfers", settlement.transfers()));
        blocks.addAll(new SettledTables(figures).blocks());
        return new Section(
                "settlement",
                "Risk share",
                "Risk share and settlement to date",
                "How the variance to the end of " + figures.through()
                        + " falls on the partners by the terms of the agreement, and the payments"
                        + " that would settle it today. It becomes due at the year's end; every"
                        + " figure here is to date.",
                blocks,
                Section.Orientation.WIDE);
    }

    /** From plan to outturn by who bears it. */
    private Waterfall bearers() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.level("Plan", settlement.planPence()));
        for (Share share : settlement.shares()) {
            steps.add(Step.change(figures.shortName(share.partner()), share.sharePence()));
        }
        long nobody = settlement.remainder().pence();
        if (nobody != 0) {
            steps.add(Step.change(RemainderTable.NO_PARTNER, nobody));
        }
        steps.add(Step.level("Outturn", settlement.outturnPence()));
        return new Waterfall(
                "Who bears the variance",
                "Each bar is one partner's share of the variance to date.",
                steps);
    }
}
