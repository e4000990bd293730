package org.pooledfund.measure;

import java.util.ArrayList;
import java.util.List;

/** The lines that a matching put together, while its file is read. */
final class FoundGroup {
    private final Labels labels;
    private final List<Labels.Side> sides = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private String number = "";
    private String status = "";

    FoundGroup(Labels labels) {
        this.labels = labels;
    }

    boolean isNumber(String group) {
        return number.equals(group);
    }

    void begin(String group, String groupStatus) {
        number = group;
        status = groupStatus;
        sides.clear();
        lines.clear();
    }

    void add(Labels.Side side, int line) {
        sides.add(side);
        lines.add(line);
    }

    int size() {
        return lines.size();
    }

    Labels.Side side(int i) {
        return sides.get(i);
    }

    int line(int i) {
        return lines.get(i);
    }

    boolean isConfirmed() {
        return status.equals("confirmed");
    }

    boolean isRight() {
        if (lines.isEmpty()) {
            return false;
        }
        int bundle = bundle(0);
        int left = 0;
        for (int i = 0; i < size(); i++) {
            if (bundle(i) != bundle) {
                return false;
            }
            left += side(i) == labels.left ? 1 : 0;
        }
        return bundle != 0 && isWhole(bundle, left, size() - left) && isCertain(bundle);
    }

    private int bundle(int i) {
        return side(i).bundle[line(i)];
    }

    private boolean isWhole(int bundle, int left, int right) {
        int unitLeft = labels.units[bundle] & 0xFF;
        int unitRight = labels.units[bundle] >> 8;
        int events = unitLeft > 0 ? left / unitLeft : right / unitRight;
        return events > 0 && left == events * unitLeft && right == events * unitRight;
    }

    /** Confirmed lines of a bundle with several events must be of one event. */
    private boolean isCertain(int bundle) {
        int unit = (labels.units[bundle] & 0xFF) + (labels.units[bundle] >> 8);
        if (!isConfirmed() || labels.needed[bundle] == unit) {
            return true;
        }
        int group = side(0).group[line(0)];
        for (int i = 1; i < size(); i++) {
            if (side(i).group[line(i)] != group) {
                return false;
            }
        }
        return group != 0;
    }
}
