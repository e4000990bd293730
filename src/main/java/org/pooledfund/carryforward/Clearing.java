package org.pooledfund.carryforward;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pooledfund.extract.EntryId;

/** Says of items that are not open any more what has become of their lines. */
public final class Clearing {
    private Clearing() {}

    /**
     * Says it.
     *
     * @param cleared items that were open
     * @param watch which lines of the run say the same
     * @param fates of the lines that are not open, by where they stand
     */
    public static List<ClearedItem> of(
            List<OpenItem> cleared, Watch watch, Map<EntryId, LineFate> fates) {
        List<ClearedItem> found = new ArrayList<>();
        Set<EntryId> used = new HashSet<>();
        for (OpenItem item : cleared) {
            LineFate fate = LineFate.GONE;
            for (EntryId line : watch.same(item)) {
                LineFate known = fates.get(line);
                if (known != null && used.add(line)) {
                    fate = known;
                    break;
                }
            }
            found.add(new ClearedItem(item, fate));
        }
        return found;
    }
}
