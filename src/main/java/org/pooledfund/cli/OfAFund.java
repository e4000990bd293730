package org.pooledfund.cli;

import java.io.PrintWriter;
import java.util.List;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;

/** A command about what the finished runs of a fund have found. */
abstract class OfAFund extends FundCommand {
    @Override
    final void print(String fundId, Store store, PrintWriter out) {
        List<Run> runs = store.runs().proven(fundId);
        if (runs.isEmpty()) {
            out.println("There is no finished run of a fund " + fundId + ".");
        } else {
            print(new Nights(fundId, store, runs), out);
        }
    }

    abstract void print(Nights nights, PrintWriter out);
}
