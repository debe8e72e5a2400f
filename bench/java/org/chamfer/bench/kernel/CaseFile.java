package org.chamfer.bench.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/**
 * What a kernel is measured with; bench/src/kernels/cases.mjs says how it is written.
 *
 * @param meshes the operands of all jobs
 * @param jobs the operations
 */
record CaseFile(List<Mesh> meshes, List<Job> jobs) {
    /**
     * One operation.
     *
     * @param operation 0 union, 1 difference, 2 intersection
     * @param operands the numbers of the meshes
     */
    record Job(int operation, int[] operands) {}

    static CaseFile read(Path path) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
        int words = bytes.getInt();
        double[][] positions = new double[bytes.getInt()][];
        int[][] triangles = new int[positions.length][];
        int jobCount = bytes.getInt();
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new double[3 * bytes.getInt()];
            triangles[i] = new int[3 * bytes.getInt()];
        }
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < jobCount; i++) {
            int operation = bytes.getInt();
            int[] operands = new int[bytes.getInt()];
            for (int k = 0; k < operands.length; k++) {
                operands[k] = bytes.getInt();
            }
            jobs.add(new Job(operation, operands));
        }
        bytes.position(Integer.BYTES * words);
        for (double[] coordinates : positions) {
            bytes.asDoubleBuffer().get(coordinates);
            bytes.position(bytes.position() + Double.BYTES * coordinates.length);
        }
        List<Mesh> meshes = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            bytes.asIntBuffer().get(triangles[i]);
            bytes.position(bytes.position() + Integer.BYTES * triangles[i].length);
            meshes.add(Mesh.of(positions[i], triangles[i], new MeshOrigin(null, null, i)));
        }
        return new CaseFile(meshes, jobs);
    }
}
