package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where corners of the shrinking figure meet at one time, and how its fronts go on from there. */
final class Meetings {
    private final Outline outline;
    private final RoofNet net;
    private final FrontPieces pieces;
    private final double tolerance;
    private final double flat;
    private final Deque<Meeting> pending = new ArrayDeque<>();
    private final List<FrontVertex> made = new ArrayList<>();
    private double now;

    /**
     * Starts without meetings.
     *
     * @param tolerance corners closer than this (mm) meet
     * @param flat fronts whose directions differ by less (radians) close at once
     */
    Meetings(Outline outline, RoofNet net, FrontPieces pieces, double tolerance, double flat) {
        this.outline = outline;
        this.net = net;
        this.pieces = pieces;
        this.tolerance = tolerance;
        this.flat = flat;
    }

    /** Lets two corners take part in the same meeting. */
    void join(FrontVertex a, FrontVertex b) {
        if (a.meeting == null && b.meeting == null) {
            Meeting meeting = new Meeting();
            pending.add(meeting);
            meeting.add(a);
        }
        if (a.meeting == null) {
            b.meeting.add(a);
        } else if (b.meeting == null) {
            a.meeting.add(b);
        } else if (a.meeting != b.meeting) {
            pending.remove(b.meeting);
            a.meeting.addAll(b.meeting);
        }
    }

    /** Holds all meetings and gives the corners that come out of them. */
    List<FrontVertex> resolve(double time) throws RoofFailure {
        now = time;
        made.clear();
        joinPlaces();
        while (!pending.isEmpty()) {
            Meeting meeting = pending.remove();
            joinNeighbours(meeting);
            resolve(meeting);
        }
        return made;
    }

    /** Joins meetings at the same place. */
    private void joinPlaces() {
        List<Meeting> all = new ArrayList<>(pending);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && !all.get(i).members().isEmpty(); j++) {
                Meeting other = all.get(j);
                if (!other.members().isEmpty()
                        && FrontPieces.distance(all.get(i).slowest(), other.slowest(), now) <= tolerance) {
                    join(all.get(i).slowest(), other.slowest());
                }
            }
        }
    }

    /** Takes in the ends of fronts that have become too short to tell where they lead. */
    private void joinNeighbours(Meeting meeting) {
        FrontVertex center = meeting.slowest();
        for (int i = 0; i < meeting.members().size(); i++) {
            FrontVertex member = meeting.members().get(i);
            for (FrontVertex neighbour : List.of(member.previous, member.next)) {
                if (neighbour.meeting != meeting && FrontPieces.distance(neighbour, center, now) <= tolerance) {
                    join(member, neighbour);
                }
            }
        }
    }

    private void resolve(Meeting meeting) throws RoofFailure {
        FrontVertex center = meeting.slowest();
        double x = center.x(now);
        double y = center.y(now);
        int node = net.node(x, y, now);
        List<Sectors.Ray> rays = new ArrayList<>();
        for (FrontVertex member : meeting.members()) {
            if (member.node >= 0) {
                net.border(member.in, member.node, node);
                net.border(member.out, node, member.node);
            }
            if (member.previous.meeting != meeting) {
                rays.add(ray(member.previous, member.in, false));
            }
            if (member.next.meeting != meeting) {
                rays.add(ray(member.next, member.out, true));
            }
            member.alive = false;
            pieces.remove(member);
        }
        for (Sectors.Sector sector : Sectors.of(rays, flat)) {
            goOn(
                    sector,
                    new FrontVertex(sector.arriving().edge(), sector.leaving().edge(), node, x, y, now));
        }
    }

    private Sectors.Ray ray(FrontVertex corner, int edge, boolean leaves) {
        double side = leaves ? 1 : -1;
        double angle = StrictMath.atan2(side * outline.directionY(edge), side * outline.directionX(edge));
        return new Sectors.Ray(corner, edge, leaves, angle);
    }

    private void goOn(Sectors.Sector sector, FrontVertex corner) {
        corner.previous = sector.arriving().corner();
        corner.next = sector.leaving().corner();
        corner.previous.next = corner;
        corner.next.previous = corner;
        pieces.add(corner);
        if (Sectors.isFlat(sector.arriving(), sector.leaving(), flat)) {
            close(corner);
        } else {
            corner.move(outline);
            made.add(corner);
        }
    }

    /** Closes the gap between two fronts that lie on one another, as far as the shorter one reaches. */
    private void close(FrontVertex corner) {
        FrontVertex previous = corner.previous;
        FrontVertex next = corner.next;
        double before = FrontPieces.distance(previous, corner, now);
        double after = FrontPieces.distance(corner, next, now);
        if (previous == next || Math.abs(before - after) <= tolerance) {
            join(corner, previous);
            join(corner, next);
        } else if (before < after) {
            join(corner, previous);
            join(corner, pieces.divide(corner, previous, now));
        } else {
            join(corner, next);
            join(corner, pieces.divide(previous, next, now));
        }
    }
}
