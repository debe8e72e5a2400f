package org.chamfer.formats.internal.dxf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Joins lines into paths in OpenSCAD's order: first the open ones, each from the first line in the file that has a free
 * end; then the closed ones, each from the first line that is left. Where lines branch, the first in the file goes on.
 */
final class LineChains {
    private final List<DxfLine> lines = new ArrayList<>();
    private final Map<SnapGrid.Cell, Joint> joints = new HashMap<>();
    /** The joints where a line was marked that is not one of its ends, by the number of the line. */
    private final Map<Integer, List<Joint>> marks = new HashMap<>();

    private final BitSet left = new BitSet();
    /** Lines that may have a free end. */
    private final TreeSet<Integer> candidates = new TreeSet<>();

    void add(DxfLine line) {
        List<Joint> marked = marks.getOrDefault(lines.size(), new ArrayList<>());
        Joint from = joint(line.from());
        Joint to = joint(line.to());
        if (!from.add(lines.size())) {
            marked.remove(from);
        }
        if (from != to && !to.add(lines.size())) {
            marked.remove(to);
        }
        lines.add(line);
    }

    /**
     * Lets the next line that is added count as one that ends here. OpenSCAD does so for the lines of blocks, and takes
     * open ends of inserted blocks for joined because of it: they are cut short by a point.
     */
    void mark(SnapGrid.Cell end) {
        Joint joint = joint(end);
        if (joint.add(lines.size())) {
            marks.computeIfAbsent(lines.size(), _ -> new ArrayList<>()).add(joint);
        }
    }

    int size() {
        return lines.size();
    }

    /** Takes all lines into paths, the open ones first. */
    List<DxfPath> join() {
        left.set(0, lines.size());
        joints.values().forEach(joint -> joint.start(left));
        left.stream().forEach(candidates::add);
        List<DxfPath> paths = new ArrayList<>();
        while (!candidates.isEmpty()) {
            int line = candidates.pollFirst();
            if (joint(lines.get(line).from()).left() == 1) {
                paths.add(new DxfPath(follow(line, true), false));
            } else if (joint(lines.get(line).to()).left() == 1) {
                paths.add(new DxfPath(follow(line, false), false));
            }
        }
        while (!left.isEmpty()) {
            paths.add(new DxfPath(follow(left.nextSetBit(0), true), true));
        }
        return paths;
    }

    private Joint joint(SnapGrid.Cell end) {
        return joints.computeIfAbsent(end, _ -> new Joint());
    }

    private List<SnapGrid.Cell> follow(int first, boolean forward) {
        List<SnapGrid.Cell> points = new ArrayList<>();
        SnapGrid.Cell at = forward ? lines.get(first).from() : lines.get(first).to();
        points.add(at);
        for (int line = first; line >= 0; line = next(at)) {
            DxfLine current = lines.get(line);
            take(line);
            at = at.equals(current.from()) ? current.to() : current.from();
            points.add(at);
        }
        return points;
    }

    /** The first line that is left at a point, -1 if there is none. */
    private int next(SnapGrid.Cell at) {
        Joint joint = joint(at);
        for (int place = joint.begin(left); place < joint.end(); place++) {
            int line = joint.line(place);
            if (left.get(line)
                    && (lines.get(line).from().equals(at)
                            || lines.get(line).to().equals(at))) {
                return line;
            }
        }
        return -1;
    }

    private void take(int line) {
        left.clear(line);
        candidates.remove(line);
        Joint from = joint(lines.get(line).from());
        Joint to = joint(lines.get(line).to());
        release(from);
        if (to != from) {
            release(to);
        }
        marks.getOrDefault(line, List.of()).forEach(this::release);
    }

    /** What remains alone at a joint has a free end there. */
    private void release(Joint joint) {
        joint.release();
        for (int place = joint.begin(left); joint.left() == 1 && place < joint.end(); place++) {
            if (left.get(joint.line(place))) {
                candidates.add(joint.line(place));
                return;
            }
        }
    }
}
