package org.chamfer.product;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A solid as read back from a file that any program wrote (STL, OFF), and its measures. Shares no code with Chamfer, whose
 * results it judges.
 */
record Solid(List<double[]> corners, int triangleCount) {
    private static final int BINARY_HEADER = 84;
    private static final int BINARY_FACET = 50;

    static Solid read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<double[]> corners;
        if (file.toString().endsWith(".off")) {
            corners = readOff(new String(bytes, StandardCharsets.US_ASCII));
        } else if (isBinary(bytes)) {
            corners = readBinary(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        } else {
            corners = readAscii(new String(bytes, StandardCharsets.US_ASCII));
        }
        return new Solid(corners, corners.size() / 3);
    }

    private static boolean isBinary(byte[] bytes) {
        return bytes.length >= BINARY_HEADER
                && bytes.length
                        == BINARY_HEADER
                                + (long) BINARY_FACET
                                        * ByteBuffer.wrap(bytes)
                                                .order(ByteOrder.LITTLE_ENDIAN)
                                                .getInt(80);
    }

    private static List<double[]> readBinary(ByteBuffer bytes) {
        List<double[]> corners = new ArrayList<>();
        for (int facet = BINARY_HEADER; facet < bytes.limit(); facet += BINARY_FACET) {
            for (int corner = facet + 12; corner < facet + 48; corner += 12) {
                corners.add(
                        new double[] {bytes.getFloat(corner), bytes.getFloat(corner + 4), bytes.getFloat(corner + 8)});
            }
        }
        return corners;
    }

    private static List<double[]> readAscii(String text) {
        List<double[]> corners = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("vertex"))
                .forEach(line -> {
                    String[] words = line.split("\\s+");
                    corners.add(new double[] {number(words[1]), number(words[2]), number(words[3])});
                });
        return corners;
    }

    private static List<double[]> readOff(String text) {
        String[] words = text.replaceFirst("^\\s*OFF", "").strip().split("\\s+");
        int points = Integer.parseInt(words[0]);
        int faces = Integer.parseInt(words[1]);
        int at = 3 + 3 * points;
        List<double[]> corners = new ArrayList<>();
        String[] lines = text.strip().split("\\R");
        for (String line : List.of(lines).subList(lines.length - faces, lines.length)) {
            String[] indices = line.strip().split("\\s+");
            for (int i = 1; i <= 3; i++) {
                int point = 3 + 3 * Integer.parseInt(indices[i]);
                corners.add(new double[] {number(words[point]), number(words[point + 1]), number(words[point + 2])});
            }
        }
        if (at > words.length) {
            throw new IllegalArgumentException("points are missing");
        }
        return corners;
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }

    /** The enclosed volume in mm³: the sum of signed tetrahedra. */
    double volume() {
        double sum = 0;
        for (int i = 0; i < corners.size(); i += 3) {
            double[] a = corners.get(i);
            double[] b = corners.get(i + 1);
            double[] c = corners.get(i + 2);
            sum += a[0] * (b[1] * c[2] - b[2] * c[1])
                    - a[1] * (b[0] * c[2] - b[2] * c[0])
                    + a[2] * (b[0] * c[1] - b[1] * c[0]);
        }
        return sum / 6;
    }

    /** The area of the surface in mm². */
    double area() {
        double sum = 0;
        for (int i = 0; i < corners.size(); i += 3) {
            double[] u = difference(corners.get(i + 1), corners.get(i));
            double[] v = difference(corners.get(i + 2), corners.get(i));
            sum += Math.hypot(
                            Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2]), u[0] * v[1] - u[1] * v[0])
                    / 2;
        }
        return sum;
    }

    private static double[] difference(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    /** The smallest and the largest x, y and z in mm. */
    double[] box() {
        double[] box = {
            Double.MAX_VALUE,
            Double.MAX_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            -Double.MAX_VALUE,
            -Double.MAX_VALUE
        };
        for (double[] corner : corners) {
            for (int axis = 0; axis < 3; axis++) {
                box[axis] = Math.min(box[axis], corner[axis]);
                box[axis + 3] = Math.max(box[axis + 3], corner[axis]);
            }
        }
        return box;
    }

    /** True if every edge is passed as often in one direction as in the other. */
    boolean isClosed() {
        Map<List<Double>, Integer> numbers = new HashMap<>();
        Map<Long, Integer> balance = new HashMap<>();
        int[] vertices = new int[corners.size()];
        for (int i = 0; i < vertices.length; i++) {
            double[] corner = corners.get(i);
            // Adding 0 makes -0 equal to 0.
            List<Double> key = List.of(corner[0] + 0.0, corner[1] + 0.0, corner[2] + 0.0);
            vertices[i] = numbers.computeIfAbsent(key, _ -> numbers.size());
        }
        for (int i = 0; i < vertices.length; i++) {
            long from = vertices[i];
            long to = vertices[i - i % 3 + (i + 1) % 3];
            if (from < to) {
                balance.merge(from << 32 | to, 1, Integer::sum);
            } else if (to < from) {
                balance.merge(to << 32 | from, -1, Integer::sum);
            }
        }
        return balance.values().stream().allMatch(count -> count == 0);
    }
}
