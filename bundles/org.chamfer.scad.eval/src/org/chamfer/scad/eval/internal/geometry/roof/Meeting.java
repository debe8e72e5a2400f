package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.List;

/** Corners of the shrinking figure that are at the same place at the same time. */
final class Meeting {
    private final List<FrontVertex> members = new ArrayList<>();

    List<FrontVertex> members() {
        return members;
    }

    void add(FrontVertex corner) {
        corner.meeting = this;
        members.add(corner);
    }

    /** Takes all members of another meeting. */
    void addAll(Meeting other) {
        other.members.forEach(this::add);
        other.members.clear();
    }

    /** The member whose place is known best: the slowest one. */
    FrontVertex slowest() {
        FrontVertex slowest = members.getFirst();
        for (FrontVertex member : members) {
            slowest = member.speed() < slowest.speed() ? member : slowest;
        }
        return slowest;
    }
}
