package org.chamfer.scad.eval.internal.geometry.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.geometry.SubtreeStore;
import org.chamfer.scad.eval.internal.geometry.plan.Operand;
import org.chamfer.scad.eval.internal.geometry.plan.Step;

/**
 * The results of steps in a {@link SubtreeStore}. Which ones go there follows from operations and sizes, not from the
 * time that they took, so that the same model always leaves the same results.
 */
public final class StoredResults {
    /**
     * Steps of less work than this many triangles are computed faster than they are read. A boolean takes the kernel some
     * ten milliseconds for a thousand triangles; reading as many takes less than one.
     */
    private static final long LEAST_WORK = 500;

    /** A triangle of a hull or of what is scaled counts for less than one of a boolean. */
    private static final int LIGHT_SHARE = 4;
    /** A Minkowski sum takes the hulls of all pairs of triangles, but convex operands only one. */
    private static final int PAIR_SHARE = 16;
    /** A roof needs the Voronoi cells of its corners. */
    private static final int ROOF_FACTOR = 20;

    private final SubtreeStore store;
    private final String identity;

    /**
     * Makes the results of a store accessible.
     *
     * @param identity what computes; results of others are not found
     */
    public StoredResults(SubtreeStore store, String identity) {
        this.store = store;
        this.identity = identity;
    }

    /** The result of a step, {@code null} if it is not there. */
    Geometry find(Step step) {
        if (store == SubtreeStore.NONE || weightOf(step.operation()) == Weight.NONE) {
            return null;
        }
        Optional<Geometry> found;
        try {
            found = store.find(key(step));
        } catch (RuntimeException _) {
            // As the contract says: then it is computed.
            return null;
        }
        return found.filter(geometry -> fits(geometry, step.dimension())).orElse(null);
    }

    /** True if a step's result should be kept. */
    boolean isWorthKeeping(Step step, Function<Step, Geometry> operands) {
        return store != SubtreeStore.NONE && work(step, operands) >= LEAST_WORK;
    }

    /** Keeps a result. */
    void put(Step step, Geometry geometry) {
        try {
            store.put(key(step), geometry);
        } catch (RuntimeException _) {
            // As the contract says: then it is computed again.
        }
    }

    private Digest key(Step step) {
        return new Digester("geometry result 1").add(identity).add(step.key()).finish();
    }

    private static boolean fits(Geometry geometry, int dimension) {
        return switch (geometry) {
            case Mesh _ -> dimension == 3;
            case Region _ -> dimension == 2;
        };
    }

    /** How the work for a step grows with its operands. */
    private enum Weight {
        NONE,
        LIGHT,
        SUM,
        PAIRS,
        ROOF
    }

    private static Weight weightOf(CsgOperation operation) {
        return switch (operation) {
            case CsgOperation.Group _,
                    CsgOperation.Union _,
                    CsgOperation.Render _,
                    CsgOperation.Difference _,
                    CsgOperation.Intersection _,
                    CsgOperation.Offset _,
                    CsgOperation.Projection _ -> Weight.SUM;
            case CsgOperation.Hull _, CsgOperation.Resize _, CsgOperation.Fill _ -> Weight.LIGHT;
            case CsgOperation.Minkowski _ -> Weight.PAIRS;
            case CsgOperation.Roof _ -> Weight.ROOF;
            default -> Weight.NONE;
        };
    }

    private static long work(Step step, Function<Step, Geometry> operands) {
        List<Long> sizes =
                step.groups().stream().map(group -> size(group, operands)).toList();
        long sum = sizes.stream().mapToLong(Long::longValue).sum();
        return switch (weightOf(step.operation())) {
            case NONE -> 0;
            case LIGHT -> sum / LIGHT_SHARE;
            case SUM -> sum;
            case PAIRS -> Math.max(sum, sizes.stream().reduce(1L, StoredResults::product) / PAIR_SHARE);
            case ROOF -> sum * ROOF_FACTOR;
        };
    }

    /** The product of sizes, at most what settles the question. */
    private static long product(long a, long b) {
        return Math.min(LEAST_WORK * PAIR_SHARE, a * b);
    }

    /** Triangles or corners of a group of operands. */
    private static long size(List<Operand> group, Function<Step, Geometry> operands) {
        return group.stream()
                .mapToLong(operand -> switch (operands.apply(operand.step())) {
                    case Mesh mesh -> mesh.triangleCount();
                    case Region region -> region.vertexCount();
                })
                .sum();
    }
}
