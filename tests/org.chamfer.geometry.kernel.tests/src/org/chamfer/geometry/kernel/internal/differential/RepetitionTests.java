package org.chamfer.geometry.kernel.internal.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.differential.Step.Carried;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Hulled;
import org.chamfer.geometry.kernel.internal.differential.Step.Moved;
import org.chamfer.geometry.kernel.internal.differential.Step.Pair;
import org.chamfer.geometry.kernel.internal.differential.Step.Shadowed;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;
import org.chamfer.geometry.kernel.internal.differential.Step.Sliced;
import org.chamfer.geometry.kernel.internal.differential.Step.Summed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same bytes with any number of threads, over repetitions, and from the first call on. The system property
 * {@code chamfer.kernel.repetitions} makes more of them.
 */
class RepetitionTests {
    private static final int REPETITIONS = Integer.getInteger("chamfer.kernel.repetitions", 20);
    private static final int CASES = 60;
    private static final long SEED = 11;

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void threadsChangeNothing(int threads) throws KernelException {
        GeometryKernel one = Kernels.tested(1);
        GeometryKernel many = Kernels.tested(threads);
        CaseSource source = new CaseSource(SEED);
        for (int i = 0; i < CASES; i++) {
            KernelCase each = source.make(i);
            assertEquals(digests(each, one), digests(each, many), each.text());
        }
    }

    /** Large enough that every phase is shared out. */
    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void threadsChangeNothingInLargeOnes(int threads) throws KernelException {
        assertEquals(digests(large(), Kernels.tested(1)), digests(large(), Kernels.tested(threads)));
    }

    @Test
    void repetitionsChangeNothing() throws KernelException {
        GeometryKernel kernel = Kernels.tested(8);
        KernelCase each = mixed();
        List<Digest> first = digests(each, Kernels.tested(1));
        for (int i = 0; i < REPETITIONS; i++) {
            assertEquals(first, digests(each, kernel), "repetition " + i);
        }
    }

    @Test
    void whatWasComputedBeforeChangesNothing() throws KernelException {
        CaseSource source = new CaseSource(SEED + 1);
        GeometryKernel used = Kernels.tested(2);
        for (int i = 0; i < CASES / 4; i++) {
            KernelCase each = source.make(i);
            assertEquals(digests(each, Kernels.tested(2)), digests(each, used), each.text());
        }
    }

    private static KernelCase large() {
        return KernelCase.parse("""
                generic
                sphere 180 1.0
                move 0 1.0 0.0 0.0 0.31 0.0 0.96 -0.28 0.17 0.0 0.28 0.96 0.11
                pair 0 1
                """);
    }

    private static KernelCase mixed() {
        return KernelCase.parse("""
                near
                sphere 40 1.0
                prism 24 0.4 0.4 3.0
                move 1 1.0 0.0 0.0 0.1 0.0 0.96 -0.28 0.2 0.0 0.28 0.96 -1.5
                box 1.0 1.0 1.0
                move 3 0.0 -1.0 0.0 1.0 1.0 0.0 0.0 0.0 0.0 0.0 1.0 0.0
                difference 0 2 4
                union 3 4 2
                pair 5 6
                """);
    }

    /** The digests of all results, of all four operations for a pair. */
    private static List<Digest> digests(KernelCase one, GeometryKernel kernel) throws KernelException {
        List<Digest> digests = new ArrayList<>();
        List<Mesh> meshes = new ArrayList<>();
        try (MeshOperations operations = new MeshOperations(kernel.open(WorkContext.NONE))) {
            for (Step step : one.steps()) {
                List<Mesh> operands = step.sources().stream().map(meshes::get).toList();
                switch (step) {
                    case Shape shape -> meshes.add(Shapes.make(shape.kind(), shape.numbers(), meshes.size()));
                    case Moved(int source, Affine3 transform) ->
                        meshes.add(meshes.get(source).transformed(transform));
                    case Carried(int source, Affine3 transform) ->
                        meshes.add(operations.moved(meshes.get(source), transform));
                    case Summed _ -> meshes.add(operations.sum(operands));
                    case Sliced(int source, double height) -> {
                        digests.add(operations.slice(meshes.get(source), height).digest());
                        meshes.add(meshes.get(source));
                    }
                    case Shadowed(int source) -> {
                        digests.add(operations.shadow(meshes.get(source)).digest());
                        meshes.add(meshes.get(source));
                    }
                    case Hulled _ -> meshes.add(operations.hull(operands));
                    case Combined combined -> meshes.add(operations.compute(combined.operation(), operands));
                    case Pair _ -> {
                        digests.add(operations
                                .compute(Operation.DIFFERENCE, operands)
                                .digest());
                        digests.add(operations
                                .compute(Operation.DIFFERENCE, operands.reversed())
                                .digest());
                        digests.add(operations
                                .compute(Operation.INTERSECTION, operands)
                                .digest());
                        meshes.add(operations.compute(Operation.UNION, operands));
                    }
                }
            }
        }
        meshes.forEach(mesh -> digests.add(mesh.digest()));
        return digests;
    }
}
