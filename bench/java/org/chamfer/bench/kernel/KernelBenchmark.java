package org.chamfer.bench.kernel;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.measure.MeshFacts;

/**
 * Measures a kernel on the JVM, as bench/src/kernels/manifold.mjs measures Manifold in Node: a call brings the meshes
 * in, does the jobs and takes the results out, in a session of its own. Before the first call the kernel is made ready,
 * as commands do beside the reading of a model, and the workbench after its window is there.
 */
public final class KernelBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private KernelBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments class of the kernel, how ready it is made, file of the case, number of calls, seconds after which
     *     no further call begins
     */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException, KernelException {
        CaseFile input = CaseFile.read(Path.of(arguments[2]));
        int most = Integer.parseInt(arguments[3]);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[4]));
        List<String> calls = new ArrayList<>();
        List<Mesh> results = List.of();
        long start = System.nanoTime();
        GeometryKernel kernel =
                (GeometryKernel) Class.forName(arguments[0]).getConstructor().newInstance();
        kernel.warmUp(Readiness.valueOf(arguments[1]), WorkContext.NONE);
        double warmUp = (System.nanoTime() - start) / 1e9;
        while (calls.size() < most && (calls.isEmpty() || System.nanoTime() < end)) {
            long begin = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            results = work(kernel, input);
            calls.add(String.format(
                    Locale.ROOT,
                    "{\"wall\":%.6f,\"cpu\":%.6f}",
                    (System.nanoTime() - begin) / 1e9,
                    (SYSTEM.getProcessCpuTime() - cpu) / 1e9));
        }
        List<MeshFacts> facts = results.stream().map(MeshFacts::of).toList();
        System.out.printf(
                Locale.ROOT,
                "{\"warmUp\":%.6f,\"calls\":[%s],\"volume\":%s,\"triangles\":%d,\"closed\":%b}%n",
                warmUp,
                String.join(",", calls),
                facts.stream().mapToDouble(MeshFacts::volume).sum(),
                facts.stream().mapToInt(MeshFacts::triangles).sum(),
                facts.stream().allMatch(MeshFacts::closed));
    }

    private static List<Mesh> work(GeometryKernel kernel, CaseFile input) throws KernelException {
        List<Mesh> results = new ArrayList<>();
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            List<Solid> solids = session.loadAll(input.meshes());
            for (CaseFile.Job job : input.jobs()) {
                List<Solid> operands =
                        Arrays.stream(job.operands()).mapToObj(solids::get).toList();
                try (Solid result = compute(session, job.operation(), operands)) {
                    results.add(session.store(result));
                }
            }
        }
        return results;
    }

    private static Solid compute(KernelSession session, int operation, List<Solid> operands) throws KernelException {
        return switch (operation) {
            case 0 -> session.union(operands);
            case 1 -> session.difference(operands.getFirst(), operands.subList(1, operands.size()));
            default -> session.intersection(operands);
        };
    }
}
