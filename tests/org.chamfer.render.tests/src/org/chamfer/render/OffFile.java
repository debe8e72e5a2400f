package org.chamfer.render;

import java.util.Arrays;
import java.util.Scanner;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Reads the OFF files that OpenSCAD writes: numbers after the header, faces with a colour or without. */
final class OffFile {
    private OffFile() {}

    /** The mesh of a file; its faces are convex. */
    static Mesh read(String text) {
        try (Scanner lines = new Scanner(text.replaceFirst("^OFF\\s+", ""))) {
            int[] counts = numbers(lines);
            double[] positions = new double[3 * counts[0]];
            for (int i = 0; i < counts[0]; i++) {
                String[] words = lines.nextLine().strip().split("\\s+");
                for (int axis = 0; axis < 3; axis++) {
                    positions[3 * i + axis] = Double.parseDouble(words[axis]);
                }
            }
            int[] triangles = new int[0];
            for (int i = 0; i < counts[1]; i++) {
                int[] face = numbers(lines);
                for (int corner = 3; corner <= face[0]; corner++) {
                    triangles = Arrays.copyOf(triangles, triangles.length + 3);
                    triangles[triangles.length - 3] = face[1];
                    triangles[triangles.length - 2] = face[corner - 1];
                    triangles[triangles.length - 1] = face[corner];
                }
            }
            return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
        }
    }

    private static int[] numbers(Scanner lines) {
        String line = lines.nextLine();
        while (line.isBlank()) {
            line = lines.nextLine();
        }
        return Arrays.stream(line.strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
