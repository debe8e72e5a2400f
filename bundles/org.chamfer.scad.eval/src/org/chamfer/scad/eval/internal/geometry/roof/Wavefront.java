package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Shrinks a figure until nothing is left; the corners leave the straight skeleton behind. Edges move inwards at unit
 * speed, and time is the height of the roof (Aichholzer, Aurenhammer, Alberts and Gärtner, "A novel type of skeleton for
 * polygons", 1995).
 *
 * <p>Fronts that shrink to nothing and reflex corners that run into fronts are found as in Felkel and Obdržálek, "Straight
 * skeleton implementation" (1998). Everything that happens at one time is treated at once: corners at one place make a
 * {@link Meeting}, and the fronts that arrive there and leave are connected anew by the sectors of the inside between
 * them, however many there are.
 */
final class Wavefront {
    /** Each event removes an edge or a reflex corner; more than this many for each edge are a fault. */
    private static final int MOST_EVENTS = 50;

    /** Fronts that enclose an angle (radians) of less than so many tolerances close at once. */
    private static final double FLAT = 10;

    private final Outline outline;
    private final double tolerance;
    private final FrontPieces pieces;
    private final Meetings meetings;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingDouble(Event::time).thenComparingInt(Event::number));
    private int eventCount;
    private double now;

    /** A front between two corners vanishes, or, without a second corner, the corner reaches a front. */
    private record Event(double time, int number, FrontVertex corner, FrontVertex second, int edge) {}

    private Wavefront(Outline outline, RoofNet net, double relative) {
        this.outline = outline;
        tolerance = relative * outline.diagonal();
        pieces = new FrontPieces(outline, tolerance);
        meetings = new Meetings(outline, net, pieces, tolerance, FLAT * relative);
    }

    /**
     * Adds the straight skeleton to the net of an outline.
     *
     * @param tolerance corners closer than this part of the figure's size meet
     * @throws RoofFailure if rounding led to a contradiction
     */
    static void run(Outline outline, RoofNet net, double tolerance) throws RoofFailure {
        Wavefront front = new Wavefront(outline, net, tolerance);
        front.start(net);
        front.shrink();
    }

    private void start(RoofNet net) {
        List<FrontVertex> corners = new ArrayList<>();
        for (int i = 0; i < outline.size(); i++) {
            net.border(i, i, outline.next(i));
            FrontVertex corner = new FrontVertex(outline.previous(i), i, i, outline.x(i), outline.y(i), 0);
            corner.move(outline);
            corners.add(corner);
        }
        for (int i = 0; i < outline.size(); i++) {
            corners.get(i).next = corners.get(outline.next(i));
            corners.get(i).previous = corners.get(outline.previous(i));
            pieces.add(corners.get(i));
        }
        corners.forEach(this::schedule);
    }

    private void shrink() throws RoofFailure {
        long most = (long) MOST_EVENTS * (outline.size() + 10);
        long done = 0;
        while (!pieces.isEmpty()) {
            Event event = events.poll();
            if (event == null || done++ > most) {
                throw new RoofFailure("the figure does not shrink to nothing");
            }
            if (!holds(event)) {
                continue;
            }
            now = Math.max(now, event.time());
            if (take(event)) {
                takeSimultaneous();
                for (FrontVertex corner : meetings.resolve(now)) {
                    schedule(corner);
                }
            } else {
                scheduleHit(event.corner());
            }
        }
    }

    /** Takes the events that, at the place where they happen, are as good as now. */
    private void takeSimultaneous() {
        List<Event> later = new ArrayList<>();
        while (!events.isEmpty() && events.element().time() <= now + tolerance) {
            Event event = events.remove();
            if (!holds(event)) {
                continue;
            }
            boolean sameTime = event.time() <= now;
            boolean sameplace = event.second() == null
                    ? pieces.distance(event.corner(), event.edge(), now) <= tolerance
                    : FrontPieces.distance(event.corner(), event.second(), now) <= tolerance;
            if (!sameTime && !sameplace || !take(event)) {
                later.add(event);
            }
        }
        for (Event event : later) {
            if (event.time() <= now) {
                scheduleHit(event.corner());
            } else {
                events.add(event);
            }
        }
    }

    private static boolean holds(Event event) {
        return event.corner().alive && (event.second() == null || event.corner().next == event.second());
    }

    /** Lets corners meet; false if a corner misses the front, which is elsewhere on its line. */
    private boolean take(Event event) {
        FrontVertex second = event.second();
        if (second == null) {
            second = pieces.hit(event.corner(), event.edge(), now);
        }
        if (second == null) {
            return false;
        }
        meetings.join(event.corner(), second);
        return true;
    }

    private void schedule(FrontVertex corner) {
        if (!corner.alive) {
            return;
        }
        scheduleCollapse(corner.previous);
        scheduleCollapse(corner);
        if (isReflex(corner)) {
            corner.hits = new FrontHits(outline, corner, now, tolerance);
            scheduleHit(corner);
        }
    }

    private boolean isReflex(FrontVertex corner) {
        return outline.directionX(corner.in) * outline.directionY(corner.out)
                        - outline.directionY(corner.in) * outline.directionX(corner.out)
                < 0;
    }

    private void scheduleHit(FrontVertex corner) {
        FrontHits.Hit hit = corner.alive && corner.hits != null ? corner.hits.next() : null;
        if (hit != null) {
            events.add(new Event(hit.time(), eventCount++, corner, null, hit.edge()));
        }
    }

    private void scheduleCollapse(FrontVertex start) {
        FrontVertex end = start.next;
        double directionX = outline.directionX(start.out);
        double directionY = outline.directionY(start.out);
        double length = directionX * (end.x(now) - start.x(now)) + directionY * (end.y(now) - start.y(now));
        double shrinking =
                directionX * (start.velocityX() - end.velocityX()) + directionY * (start.velocityY() - end.velocityY());
        if (shrinking > 0) {
            events.add(new Event(now + Math.max(length, 0) / shrinking, eventCount++, start, end, -1));
        }
    }
}
