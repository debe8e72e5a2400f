package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.scad.eval.csg.CsgNode;
import org.junit.jupiter.api.Test;

/** Results of subtrees outlive the evaluator, and never change what comes out. */
class SubtreeStoreTests {
    /** A store in memory that counts. */
    private static class MapStore implements SubtreeStore {
        final Map<Digest, Geometry> kept = new ConcurrentHashMap<>();
        final AtomicInteger hits = new AtomicInteger();
        final AtomicInteger puts = new AtomicInteger();

        @Override
        public Optional<Geometry> find(Digest key) {
            Optional<Geometry> found = Optional.ofNullable(kept.get(key));
            found.ifPresent(_ -> hits.incrementAndGet());
            return found;
        }

        @Override
        public void put(Digest key, Geometry geometry) {
            puts.incrementAndGet();
            kept.put(key, geometry);
        }
    }

    /** The kernel under another name, which counts its sessions. */
    private record CountedKernel(String identity, AtomicInteger sessions) implements GeometryKernel {
        @Override
        public KernelSession open(WorkContext context) {
            sessions.incrementAndGet();
            return TestKernel.INSTANCE.open(context);
        }
    }

    private static CsgNode body() {
        return difference(sphere(10, 40), cylinder(30, 3, 3, 30));
    }

    private static CsgNode model(double moved) {
        return root(
                union(translate(1, 2, 3, body()), translate(moved, 0, 0, sphere(4, 30))),
                translate(40, 0, 0, hull(sphere(5, 40), translate(9, 0, 0, sphere(4, 40)))),
                translate(0, 40, 0, minkowski(cube(5, 5, 5), sphere(2, 40))));
    }

    private static Geometry evaluate(CsgNode root, SubtreeStore store) throws DiagnosticException {
        return evaluate(root, TestKernel.INSTANCE, 1, store, new ArrayList<>());
    }

    private static Geometry evaluate(
            CsgNode root, GeometryKernel kernel, int jobs, SubtreeStore store, List<Diagnostic> messages)
            throws DiagnosticException {
        return new GeometryEvaluator(kernel, jobs, 0, store).evaluate(root, WorkContext.NONE, messages::add);
    }

    @Test
    void resultsAreTheSameWhateverIsInTheStore() throws DiagnosticException {
        Digest expected = Trees.evaluate(model(9)).digest();
        MapStore store = new MapStore();
        assertEquals(expected, evaluate(model(9), store).digest());
        assertTrue(store.puts.get() > 2, "results were kept: " + store.puts);
        assertEquals(0, store.hits.get());
        assertEquals(expected, evaluate(model(9), store).digest());
        assertTrue(store.hits.get() > 0);
        for (Digest lost : Set.copyOf(store.kept.keySet())) {
            MapStore partial = new MapStore();
            partial.kept.putAll(store.kept);
            partial.kept.remove(lost);
            assertEquals(expected, evaluate(model(9), partial).digest());
            MapStore single = new MapStore();
            single.kept.put(lost, store.kept.get(lost));
            assertEquals(expected, evaluate(model(9), single).digest());
        }
    }

    @Test
    void whatIsKeptFollowsFromTheModel() throws DiagnosticException {
        Map<Digest, Digest> first = null;
        for (int jobs : new int[] {1, 3}) {
            MapStore store = new MapStore();
            evaluate(model(9), TestKernel.INSTANCE, jobs, store, new ArrayList<>());
            Map<Digest, Digest> kept = new TreeMap<>();
            store.kept.forEach((key, geometry) -> kept.put(key, geometry.digest()));
            first = first == null ? kept : first;
            assertEquals(first, kept);
        }
    }

    @Test
    void knownSubtreesAreNotComputed() throws DiagnosticException {
        MapStore store = new MapStore();
        AtomicInteger sessions = new AtomicInteger();
        GeometryKernel kernel = new CountedKernel("counted", sessions);
        evaluate(model(9), kernel, 1, store, new ArrayList<>());
        int all = sessions.getAndSet(0);
        evaluate(model(9), kernel, 1, store, new ArrayList<>());
        assertEquals(0, sessions.get());
        // The hull, the sum and the body are known: one union is left.
        Geometry edited = evaluate(model(8), kernel, 1, store, new ArrayList<>());
        assertEquals(1, sessions.get());
        assertTrue(all > 3, "sessions of the first time: " + all);
        assertEquals(Trees.evaluate(model(8)).digest(), edited.digest());
    }

    @Test
    void smallResultsAreNotKept() throws DiagnosticException {
        MapStore store = new MapStore();
        evaluate(root(difference(cube(3, 3, 3), translate(1, 1, 1, cube(3, 3, 3))), sphere(3, 12)), store);
        assertEquals(0, store.puts.get());
    }

    @Test
    void kernelsDoNotShareResults() throws DiagnosticException {
        MapStore store = new MapStore();
        evaluate(root(body()), new CountedKernel("one", new AtomicInteger()), 1, store, new ArrayList<>());
        evaluate(root(body()), new CountedKernel("two", new AtomicInteger()), 1, store, new ArrayList<>());
        assertEquals(0, store.hits.get());
        assertEquals(2, store.kept.size());
    }

    @Test
    void corruptEntriesAreComputedAgain() throws DiagnosticException {
        Digest expected = Trees.evaluate(root(body())).digest();
        MapStore wrong = new MapStore();
        evaluate(root(body()), wrong);
        // A store that verifies gives nothing for what was damaged; one that mixes up kinds is not believed either.
        wrong.kept.replaceAll((_, _) -> Region.EMPTY);
        assertEquals(expected, evaluate(root(body()), wrong).digest());
        assertEquals(2, wrong.puts.get());
        MapStore damaged = new MapStore() {
            @Override
            public Optional<Geometry> find(Digest key) {
                return Optional.empty();
            }
        };
        evaluate(root(body()), damaged);
        assertEquals(expected, evaluate(root(body()), damaged).digest());
        assertEquals(2, damaged.puts.get());
    }

    @Test
    void storesThatFailAreNoFailure() throws DiagnosticException {
        SubtreeStore broken = new SubtreeStore() {
            @Override
            public Optional<Geometry> find(Digest key) {
                throw new IllegalStateException("no disk");
            }

            @Override
            public void put(Digest key, Geometry geometry) {
                throw new IllegalStateException("no disk");
            }
        };
        assertEquals(
                Trees.evaluate(root(body())).digest(),
                evaluate(root(body()), broken).digest());
    }

    @Test
    void whatThereIsToSayIsSaidEveryTime() throws DiagnosticException {
        CsgNode twisted = rotateExtrude(360, 60, translate(-1, 0, 0, square(3, 1)));
        CsgNode tree = root(difference(sphere(9, 60), union(translate(0, 0, 2, cube(1, 1, 1)), twisted)));
        MapStore store = new MapStore();
        List<Diagnostic> first = new ArrayList<>();
        evaluate(tree, TestKernel.INSTANCE, 1, store, first);
        assertFalse(first.isEmpty());
        List<Diagnostic> again = new ArrayList<>();
        evaluate(tree, TestKernel.INSTANCE, 1, store, again);
        assertEquals(first, again);
        GeometryEvaluator evaluator = new GeometryEvaluator(TestKernel.INSTANCE, 1);
        for (int i = 0; i < 3; i++) {
            List<Diagnostic> found = new ArrayList<>();
            evaluator.evaluate(tree, WorkContext.NONE, found::add);
            assertEquals(first, found);
        }
    }
}
