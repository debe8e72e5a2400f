package org.chamfer.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

/** Reads STL without any of the tested code, and measures what it finds. */
public record TriangleSoup(List<List<Point>> triangles) {
    /** A corner. */
    public record Point(double x, double y, double z) {}

    /** Reads the binary form. */
    public static TriangleSoup ofBinaryStl(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(80);
        int count = in.getInt();
        if (bytes.length != 84 + 50 * count) {
            throw new IllegalArgumentException(bytes.length + " bytes for " + count + " triangles");
        }
        List<List<Point>> triangles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            in.position(84 + 50 * i + 12);
            List<Point> corners = new ArrayList<>();
            for (int corner = 0; corner < 3; corner++) {
                corners.add(new Point(in.getFloat(), in.getFloat(), in.getFloat()));
            }
            triangles.add(corners);
        }
        return new TriangleSoup(triangles);
    }

    /** Reads the text form. */
    public static TriangleSoup ofAsciiStl(String text) {
        List<List<Point>> triangles = new ArrayList<>();
        List<Point> corners = new ArrayList<>();
        try (Scanner in = new Scanner(text)) {
            while (in.hasNext()) {
                if (!in.next().equals("vertex")) {
                    continue;
                }
                corners.add(new Point(
                        Double.parseDouble(in.next()), Double.parseDouble(in.next()), Double.parseDouble(in.next())));
                if (corners.size() == 3) {
                    triangles.add(corners);
                    corners = new ArrayList<>();
                }
            }
        }
        return new TriangleSoup(triangles);
    }

    /** True if every directed edge is met by one in the opposite direction. */
    public boolean isClosed() {
        Map<List<Point>, Integer> balance = new HashMap<>();
        for (List<Point> triangle : triangles) {
            for (int i = 0; i < 3; i++) {
                Point from = triangle.get(i);
                Point to = triangle.get((i + 1) % 3);
                balance.merge(List.of(from, to), 1, Integer::sum);
                balance.merge(List.of(to, from), -1, Integer::sum);
            }
        }
        return balance.values().stream().allMatch(count -> count == 0);
    }

    /** True if a triangle has two equal corners. */
    public boolean hasCollapsedTriangle() {
        return triangles.stream()
                .anyMatch(triangle -> triangle.stream().distinct().count() < 3);
    }

    /** The enclosed volume. */
    public double volume() {
        double sixfold = 0;
        for (List<Point> triangle : triangles) {
            Point a = triangle.get(0);
            Point b = triangle.get(1);
            Point c = triangle.get(2);
            sixfold += a.x * (b.y * c.z - b.z * c.y) - a.y * (b.x * c.z - b.z * c.x) + a.z * (b.x * c.y - b.y * c.x);
        }
        return sixfold / 6;
    }

    /** Smallest and largest coordinate: x, y, z, X, Y, Z. */
    public double[] bounds() {
        double inf = Double.POSITIVE_INFINITY;
        double[] box = {inf, inf, inf, -inf, -inf, -inf};
        for (Point point : triangles.stream().flatMap(List::stream).toList()) {
            box[0] = Math.min(box[0], point.x);
            box[1] = Math.min(box[1], point.y);
            box[2] = Math.min(box[2], point.z);
            box[3] = Math.max(box[3], point.x);
            box[4] = Math.max(box[4], point.y);
            box[5] = Math.max(box[5], point.z);
        }
        return box;
    }
}
