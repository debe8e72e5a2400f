package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftwareRendererTests {
    private static final int BACKGROUND = 0xffffffe5;
    private static final RenderSettings PLAIN =
            RenderSettings.DEFAULT.withSize(200, 160).withEdges(false).withAntialiasing(1);

    @Test
    void silhouetteOfACubeIsItsAnalyticProjection() {
        Camera camera = Camera.of(1, -2, 3, 55, 0, 25, 60);
        Image image = draw(camera, PLAIN, Shapes.cube(0, 0, 0, 20));
        double[][] corners = new double[8][];
        for (int i = 0; i < 8; i++) {
            double[] corner = {(i & 1) * 20 - 10, (i >> 1 & 1) * 20 - 10, (i >> 2) * 20 - 10};
            corners[i] = projected(corner, camera, 200, 160);
        }
        int inside = 0;
        for (int row = 0; row < 160; row++) {
            for (int column = 0; column < 200; column++) {
                double distance = signedDistance(column + 0.5, row + 0.5, corners);
                if (distance > 1e-6) {
                    assertNotEquals(BACKGROUND, image.pixel(column, row), column + ", " + row);
                    inside++;
                } else if (distance < -1e-6) {
                    assertEquals(BACKGROUND, image.pixel(column, row), column + ", " + row);
                }
            }
        }
        assertTrue(inside > 5000, "the cube covers a good part: " + inside);
    }

    @Test
    void parallelProjectionKeepsSizes() {
        // 160 rows show 2 * 100 * tan(11.25 degrees) mm.
        double scale = 80 / (100 * StrictMath.tan(StrictMath.toRadians(11.25)));
        Camera camera = StandardView.FRONT.camera(Projection.ORTHOGRAPHIC).withDistance(100);
        long near = covered(draw(camera, PLAIN, Shapes.cube(0, -40, 0, 20)));
        long far = covered(draw(camera, PLAIN, Shapes.cube(0, 40, 0, 20)));
        assertEquals(near, far);
        assertEquals(20 * scale, StrictMath.sqrt(near), 1);
    }

    @ParameterizedTest
    @CsvSource({"FRONT, x, z", "RIGHT, y, z", "TOP, x, y", "BACK, -x, z", "LEFT, -y, z", "BOTTOM, x, -y"})
    void standardViewsShowTheAxes(StandardView view, String right, String up) {
        for (Projection projection : Projection.values()) {
            Camera camera = view.camera(projection).withDistance(140);
            double[] r = axis(right);
            double[] u = axis(up);
            Image image = new SoftwareRenderer(1)
                    .render(
                            new Scene(List.of(
                                    new SceneItem(Shapes.cube(15 * r[0], 15 * r[1], 15 * r[2], 6), Shapes.RED),
                                    new SceneItem(Shapes.cube(15 * u[0], 15 * u[1], 15 * u[2], 6), Shapes.BLUE))),
                            camera,
                            PLAIN);
            double step = 15 * 80 / (140 * StrictMath.tan(StrictMath.toRadians(11.25)));
            assertEquals(0xff, hue(image.pixel((int) (100 + step), 80)) >> 16, view + " right");
            assertEquals(0xff, hue(image.pixel(100, (int) (80 - step))) & 0xff, view + " up");
        }
    }

    @Test
    void threadsDoNotChangePixels() {
        Scene scene = new Scene(List.of(
                new SceneItem(Shapes.torus(120, 40), null),
                new SceneItem(Shapes.cube(10, 0, 5, 30), new Color(0.2f, 0.5f, 0.9f, 0.4f)),
                new SceneItem(Shapes.frame(), null)));
        Camera camera = Camera.DEFAULT.viewAll(scene.bounds());
        RenderSettings settings =
                RenderSettings.DEFAULT.withSize(301, 203).withAxes(true).withGrid(true);
        int[] one = new SoftwareRenderer(1).render(scene, camera, settings).pixels();
        assertArrayEquals(
                one, new SoftwareRenderer(2).render(scene, camera, settings).pixels());
        assertArrayEquals(
                one, new SoftwareRenderer(3).render(scene, camera, settings).pixels());
        ByteBuffer bytes = ByteBuffer.allocate(4 * one.length);
        bytes.asIntBuffer().put(one);
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array());
        // Seen on Linux; it is the same on every system.
        assertEquals("3926aaee", Long.toHexString(checksum.getValue()));
    }

    @Test
    void clearColorsMixWithWhatIsBehind() {
        Camera camera = StandardView.TOP.camera(Projection.ORTHOGRAPHIC);
        Region square = new Region(List.of(new double[] {-10, -10, 10, -10, 10, 10, -10, 10}));
        int[] clear = draw(camera, PLAIN, List.of(new SceneItem(square, new Color(0, 0, 1, 0.5f))))
                .pixels();
        // Half of 0xffffe5 and half of 0x0000ff; 0.5 is 128 of 255.
        assertColor(127, 127, 242, clear[80 * 200 + 100]);
        assertEquals(BACKGROUND, clear[0]);
    }

    @Test
    void clearSolidsLookTheSameInAnyOrder() {
        SceneItem red = new SceneItem(Shapes.cube(0, 0, 0, 20), new Color(1, 0, 0, 0.5f));
        SceneItem green = new SceneItem(Shapes.cube(5, 5, 5, 20), new Color(0, 1, 0, 0.3f));
        SceneItem solid = new SceneItem(Shapes.cube(0, 30, 0, 20), Shapes.BLUE);
        Image image = draw(Camera.DEFAULT, PLAIN, List.of(red, green, solid));
        assertArrayEquals(
                image.pixels(),
                draw(Camera.DEFAULT, PLAIN, List.of(solid, green, red)).pixels());
        int[] opaque = draw(
                        Camera.DEFAULT,
                        PLAIN,
                        List.of(
                                new SceneItem(red.geometry(), Shapes.RED),
                                new SceneItem(green.geometry(), Shapes.GREEN),
                                solid))
                .pixels();
        assertNotEquals(opaque[80 * 200 + 100], image.pixel(100, 80));
        assertEquals(
                BACKGROUND,
                draw(Camera.DEFAULT, PLAIN, List.of(new SceneItem(red.geometry(), new Color(1, 0, 0, 0))))
                        .pixel(100, 80));
    }

    @Test
    void figuresAreFilledAndKeepTheirHoles() {
        Camera camera = StandardView.TOP.camera(Projection.ORTHOGRAPHIC).withDistance(100);
        Image image = draw(camera, PLAIN, Shapes.frame());
        double scale = 80 / (100 * StrictMath.tan(StrictMath.toRadians(11.25)));
        assertEquals(300 * scale * scale, covered(image), 8 * 20 * scale / 2);
        assertEquals(BACKGROUND, image.pixel(100, 80));
        assertEquals(0xff00bf99, image.pixel(100 + (int) (7.5 * scale), 80));
        Image outlined = draw(camera, PLAIN.withEdges(true), Shapes.frame());
        assertEquals(0xff005645, outlined.pixel(100 + (int) (10 * scale), 80));
        assertEquals(0xff00bf99, outlined.pixel(100 + (int) (7.5 * scale), 80));
    }

    @Test
    void sharpEdgesAreDrawnAndSmoothOnesAreNot() {
        Camera camera = Camera.of(0, 0, 0, 55, 0, 45, 100);
        Mesh cube = Shapes.cube(0, 0, 0, 20);
        Image plain = draw(camera, PLAIN, cube);
        Image edged = draw(camera, PLAIN.withEdges(true), cube);
        // The upright edge in the middle of the picture is dark; a face's diagonal is not drawn.
        assertTrue(brightness(edged.pixel(100, 95)) < brightness(plain.pixel(100, 95)) / 1.2);
        long changed = 0;
        for (int i = 0; i < plain.pixels().length; i++) {
            changed += plain.pixels()[i] == edged.pixels()[i] ? 0 : 1;
        }
        assertTrue(changed > 300 && changed < 900, "nine edges: " + changed);
        Mesh smooth = Shapes.torus(90, 60);
        Camera whole = Camera.DEFAULT.viewAll(smooth.bounds());
        assertArrayEquals(
                draw(whole, PLAIN, smooth).pixels(),
                draw(whole, PLAIN.withEdges(true), smooth).pixels());
    }

    @Test
    void antialiasingSoftensBorders() {
        Camera camera = Camera.of(0, 0, 0, 0, 0, 10, 100);
        Region square = new Region(List.of(new double[] {-10, -10, 10, -10, 10, 10, -10, 10}));
        assertEquals(2, colors(draw(camera, PLAIN, square)));
        assertTrue(colors(draw(camera, PLAIN.withAntialiasing(4), square)) > 8);
    }

    @Test
    void whatIsNearerThanTheNearPlaneIsCutOff() {
        // The eye stands in the cube and sees its inner sides everywhere.
        Camera camera = Camera.of(0, 0, 0, 90, 0, 0, 5);
        Image image = draw(camera, PLAIN.withEdges(true).withAxes(true), Shapes.cube(0, 0, 0, 20));
        assertEquals(200 * 160, covered(image));
    }

    @Test
    void anEmptySceneIsBackground() {
        Image image = draw(Camera.DEFAULT, PLAIN, Mesh.EMPTY);
        assertEquals(0, covered(image));
        assertTrue(covered(draw(Camera.DEFAULT, PLAIN.withAxes(true), Region.EMPTY)) > 100);
        assertTrue(covered(draw(Camera.DEFAULT, PLAIN.withGrid(true), Region.EMPTY)) > 100);
    }

    @Test
    void scalesAreDrawnOnAxesAlone() {
        RenderSettings axes = PLAIN.withAxes(true);
        long plain = covered(draw(Camera.DEFAULT, axes, Mesh.EMPTY));
        Image scaled = draw(Camera.DEFAULT, axes.withScales(true), Mesh.EMPTY);
        assertTrue(covered(scaled) > plain + 200, "ticks and numbers: " + covered(scaled));
        assertEquals(0, covered(draw(Camera.DEFAULT, PLAIN.withScales(true), Mesh.EMPTY)));
        assertArrayEquals(
                scaled.pixels(),
                new SoftwareRenderer(8)
                        .render(Scene.of(Mesh.EMPTY), Camera.DEFAULT, axes.withScales(true))
                        .pixels());
    }

    @Test
    void cancellingEndsTheWork() {
        assertThrows(CancellationException.class, () -> new SoftwareRenderer(2)
                .render(Scene.of(Shapes.torus(50, 50)), Camera.DEFAULT, PLAIN, () -> true));
    }

    private static Image draw(Camera camera, RenderSettings settings, Geometry geometry) {
        return new SoftwareRenderer(2).render(Scene.of(geometry), camera, settings);
    }

    private static Image draw(Camera camera, RenderSettings settings, List<SceneItem> items) {
        return new SoftwareRenderer(2).render(new Scene(items), camera, settings);
    }

    private static long covered(Image image) {
        long count = 0;
        for (int pixel : image.pixels()) {
            count += pixel == BACKGROUND ? 0 : 1;
        }
        return count;
    }

    private static long colors(Image image) {
        return Arrays.stream(image.pixels()).distinct().count();
    }

    /** Which channels a colour has, whatever its brightness. */
    private static int hue(int argb) {
        int hue = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            hue |= (argb >> shift & 0xff) > 20 ? 0xff << shift : 0;
        }
        return hue;
    }

    private static int brightness(int argb) {
        return (argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff);
    }

    private static void assertColor(int red, int green, int blue, int argb) {
        assertEquals(red, argb >> 16 & 0xff, 1);
        assertEquals(green, argb >> 8 & 0xff, 1);
        assertEquals(blue, argb & 0xff, 1);
    }

    private static double[] axis(String name) {
        double sign = name.startsWith("-") ? -1 : 1;
        double[] axis = new double[3];
        axis[name.charAt(name.length() - 1) - 'x'] = sign;
        return axis;
    }

    /** Where a point is seen, from the eye's position and the directions of sight, right and up. */
    private static double[] projected(double[] point, Camera camera, int width, int height) {
        double tilt = StrictMath.toRadians(camera.rotationX());
        double turn = StrictMath.toRadians(camera.rotationZ());
        double[] sight = {
            -StrictMath.sin(tilt) * StrictMath.sin(turn),
            StrictMath.sin(tilt) * StrictMath.cos(turn),
            -StrictMath.cos(tilt)
        };
        double[] right = {StrictMath.cos(turn), StrictMath.sin(turn), 0};
        double[] up = {
            right[1] * sight[2] - right[2] * sight[1],
            right[2] * sight[0] - right[0] * sight[2],
            right[0] * sight[1] - right[1] * sight[0]
        };
        double[] eye = {
            camera.targetX() - camera.distance() * sight[0],
            camera.targetY() - camera.distance() * sight[1],
            camera.targetZ() - camera.distance() * sight[2]
        };
        double[] ray = {point[0] - eye[0], point[1] - eye[1], point[2] - eye[2]};
        double depth = dot(ray, sight);
        double scale = height / 2.0 / StrictMath.tan(StrictMath.toRadians(camera.fieldOfView() / 2));
        return new double[] {width / 2.0 + scale * dot(ray, right) / depth, height / 2.0 - scale * dot(ray, up) / depth
        };
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    /** How far a point lies inside the convex hull of others; negative outside. */
    private static double signedDistance(double x, double y, double[][] points) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] a : points) {
            for (double[] b : points) {
                double dx = b[0] - a[0];
                double dy = b[1] - a[1];
                boolean border = a != b;
                for (double[] c : points) {
                    border &= dx * (c[1] - a[1]) - dy * (c[0] - a[0]) >= -1e-9;
                }
                if (border) {
                    least = Math.min(least, (dx * (y - a[1]) - dy * (x - a[0])) / StrictMath.sqrt(dx * dx + dy * dy));
                }
            }
        }
        return least;
    }
}
