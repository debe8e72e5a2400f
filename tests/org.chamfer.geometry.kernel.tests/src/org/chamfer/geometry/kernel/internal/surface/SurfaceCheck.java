package org.chamfer.geometry.kernel.internal.surface;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with a surface. */
public final class SurfaceCheck {
    private static final int ENOUGH = 10;

    private final MutableSurface surface;
    private final List<String> problems = new ArrayList<>();

    private SurfaceCheck(MutableSurface surface) {
        this.surface = surface;
    }

    /** Sentences about what is wrong, at most a few; empty if the surface is a closed oriented 2-manifold. */
    public static List<String> problems(Surface surface) {
        return problems(MutableSurface.of(surface));
    }

    /** Sentences about what is wrong, at most a few; empty if the surface is a closed oriented 2-manifold. */
    public static List<String> problems(MutableSurface surface) {
        SurfaceCheck check = new SurfaceCheck(surface);
        check.checkPositions();
        for (int t = 0; t < surface.triangleCount && check.problems.size() < ENOUGH; t++) {
            check.checkTriangle(t);
        }
        if (check.problems.isEmpty()) {
            check.checkFans();
        }
        return check.problems;
    }

    private void checkPositions() {
        for (int i = 0; i < 3 * surface.vertexCount && problems.size() < ENOUGH; i++) {
            if (!Double.isFinite(surface.positions[i])) {
                problems.add("vertex " + i / 3 + " is not finite");
            }
        }
    }

    private void checkTriangle(int t) {
        int[] starts = surface.starts;
        int h = 3 * t;
        if (surface.isRemoved(t)) {
            if (starts[h + 1] >= 0 || starts[h + 2] >= 0) {
                problems.add("triangle " + t + " is half removed");
            }
            return;
        }
        if (starts[h] == starts[h + 1] || starts[h + 1] == starts[h + 2] || starts[h + 2] == starts[h]) {
            problems.add(
                    "triangle " + t + " repeats a vertex: " + starts[h] + ", " + starts[h + 1] + ", " + starts[h + 2]);
        }
        if (surface.face[t] < 0 || surface.face[t] >= surface.faceCount) {
            problems.add("triangle " + t + " has the face " + surface.face[t] + " of " + surface.faceCount);
        }
        for (int k = h; k < h + 3; k++) {
            checkHalfEdge(k);
        }
    }

    private void checkHalfEdge(int h) {
        int start = surface.starts[h];
        int g = surface.pairs[h];
        if (start < 0 || start >= surface.vertexCount) {
            problems.add("half-edge " + h + " starts at vertex " + start + " of " + surface.vertexCount);
        } else if (g < 0 || g >= 3 * surface.triangleCount) {
            problems.add("half-edge " + h + " has no pair: " + g);
        } else if (surface.pairs[g] != h) {
            problems.add("the pair of half-edge " + h + " is " + g + ", whose pair is " + surface.pairs[g]);
        } else if (surface.starts[g] != surface.starts[Surface.next(h)]
                || surface.starts[Surface.next(g)] != surface.starts[h]) {
            problems.add("half-edges " + h + " and " + g + " are a pair between different vertices");
        }
    }

    /** Around each vertex there must be one fan. */
    private void checkFans() {
        boolean[] visited = new boolean[3 * surface.triangleCount];
        boolean[] seen = new boolean[surface.vertexCount];
        for (int first = 0; first < visited.length && problems.size() < ENOUGH; first++) {
            int vertex = surface.starts[first];
            if (vertex < 0 || visited[first]) {
                continue;
            }
            if (seen[vertex]) {
                problems.add("several fans meet at vertex " + vertex);
            }
            seen[vertex] = true;
            int h = first;
            do {
                visited[h] = true;
                h = Surface.next(surface.pairs[h]);
            } while (h != first);
        }
    }
}
