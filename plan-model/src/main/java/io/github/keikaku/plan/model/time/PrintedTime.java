package io.github.keikaku.plan.model.time;

import java.util.ArrayList;
import java.util.List;

/** Units as printed, and how they are joined: 平成30年度, 令和3～5年度, 平成28、29年度, 2018年10月～. */
final class PrintedTime {

    /** What stands between two units. */
    enum Joint {
        RANGE,
        LIST
    }

    final List<PrintedUnit> units = new ArrayList<>(2);

    /** The joint before each unit but the first. */
    final List<Joint> joints = new ArrayList<>(1);

    boolean open;

    PrintedUnit last() {
        return units.get(units.size() - 1);
    }

    void removeLast() {
        units.remove(units.size() - 1);
        joints.remove(joints.size() - 1);
    }
}
