package org.chamfer.workbench.internal.assets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Region;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Framing;
import org.chamfer.render.Image;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SceneItem;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.render.StandardView;
import org.chamfer.workbench.look.Token;

/**
 * A small drawing of a graph: boxes with tinted headers, and wires. A graph can be drawn whatever is installed: the
 * sizes of nodes are estimated, and a wire has the colour of the node that it comes from.
 */
final class GraphDrawing {
    private static final double WIDTH = 200;
    private static final double HEADER = 28;
    private static final double ROW = 22;
    private static final double CORNER = 8;
    private static final double LEAST_REACH = 40;
    private static final int STEPS = 14;
    private static final double FILLED = 0.88;

    /** What a small picture shows at most, in units of the graph: more would be too small to be told apart. */
    private static final double SMALL_VIEW = 1150;

    private final Graph graph;
    private final ToIntFunction<Node> tint;
    private final boolean dark;
    private final boolean small;
    private final Map<Node, List<String>> inputs = new HashMap<>();
    private final Map<Node, List<String>> outputs = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<DrawnArea> nodes = new ArrayList<>();

    /**
     * Something to be painted, in coordinates of the file, where y points down.
     *
     * @param points of the outline, or along the line: x and y of each
     * @param width of the line; 0 for a filled outline
     */
    private record Shape(double[] points, double width, int rgb) {
        DrawnArea area() {
            return DrawnArea.around(points, width / 2);
        }
    }

    /**
     * A drawing in the colours of a theme.
     *
     * @param tint the colour of a node's category, {@code 0xRRGGBB}
     * @param small true for strong colours, and a part of large graphs
     */
    GraphDrawing(Graph graph, ToIntFunction<Node> tint, boolean dark, boolean small) {
        this.graph = graph;
        this.tint = tint;
        this.dark = dark;
        this.small = small;
    }

    /** Draws the graph into a picture of a size. */
    Image draw(int width, int height) {
        for (Wire wire : graph.getWires()) {
            if (wire.getSource() != null && wire.getTarget() != null) {
                add(outputs, wire.getSource(), wire.getOutput());
                add(inputs, wire.getTarget(), wire.getInput());
            }
        }
        // Of figures in one plane the first one is seen: what lies on top is drawn first.
        graph.getNodes().forEach(this::drawNode);
        graph.getWires().forEach(this::drawWire);
        graph.getFrames().forEach(this::drawFrame);
        int ground = Token.CANVAS.rgb(dark);
        ColorScheme scheme = new ColorScheme("Graph", ground, ground, ground, ground, ground);
        Camera camera = camera((double) width / height);
        return new SoftwareRenderer(1)
                .render(
                        new Scene(items(seen(camera, (double) width / height))),
                        camera,
                        RenderSettings.DEFAULT
                                .withSize(width, height)
                                .withScheme(scheme)
                                .withEdges(false)
                                .withAntialiasing(3));
    }

    /** Where the graph is looked at from. */
    private Camera camera(double aspect) {
        Camera top = StandardView.TOP.camera(Projection.ORTHOGRAPHIC);
        Optional<DrawnArea> all = shapes.stream().map(Shape::area).reduce(DrawnArea::with);
        if (all.isEmpty()) {
            return roomy(top);
        }
        DrawnArea area = all.get();
        Region box = new Region(List.of(new double[] {
            area.left(),
            -area.bottom(),
            area.right(),
            -area.bottom(),
            area.right(),
            -area.top(),
            area.left(),
            -area.top()
        }));
        Camera camera = Framing.fit(Scene.of(box), top, aspect, FILLED);
        return small ? cut(camera) : roomy(camera);
    }

    /** What of the graph is in the picture. */
    private static DrawnArea seen(Camera camera, double aspect) {
        double half = camera.distance() / distance(camera, 2);
        double across = half * aspect;
        return new DrawnArea(
                camera.targetX() - across,
                -camera.targetY() - half,
                camera.targetX() + across,
                -camera.targetY() + half);
    }

    /** The parts of the picture; of large graphs most is not in it. */
    private List<SceneItem> items(DrawnArea seen) {
        List<SceneItem> items = new ArrayList<>();
        for (Shape shape : shapes) {
            if (!shape.area().meets(seen)) {
                continue;
            }
            if (shape.width() == 0) {
                items.add(filled(shape.points(), shape.rgb()));
            } else {
                addStrokes(items, shape);
            }
        }
        return items;
    }

    /** A graph of one node would fill the picture otherwise. */
    private static Camera roomy(Camera camera) {
        return camera.withDistance(Math.max(camera.distance(), distance(camera, 4 * WIDTH)));
    }

    /** Of a large graph the part with the most nodes is shown. */
    private Camera cut(Camera camera) {
        double most = distance(camera, SMALL_VIEW);
        if (camera.distance() <= most || nodes.isEmpty()) {
            return roomy(camera);
        }
        DrawnArea view = DrawnArea.fullest(nodes, SMALL_VIEW * 0.92);
        return camera.withTarget(view.centreX(), -view.centreY(), 0).withDistance(most);
    }

    /** The distance at which a picture is as high as a length. */
    private static double distance(Camera camera, double length) {
        double half = camera.fieldOfView() / 2;
        return length / 2 * Degrees.cos(half) / Degrees.sin(half);
    }

    private static void add(Map<Node, List<String>> ports, Node node, String port) {
        List<String> known = ports.computeIfAbsent(node, _ -> new ArrayList<>());
        if (!known.contains(port)) {
            known.add(port);
        }
    }

    private double height(Node node) {
        if (node.isCollapsed()) {
            return HEADER;
        }
        if (node.getHeight() > 0) {
            return node.getHeight();
        }
        Set<String> left = new HashSet<>(inputs.getOrDefault(node, List.of()));
        node.getParameters().forEach(parameter -> left.add(parameter.getName()));
        int rows = Math.max(
                1, Math.max(left.size(), outputs.getOrDefault(node, List.of()).size()));
        return HEADER + rows * ROW + CORNER;
    }

    private static double width(Node node) {
        return node.getWidth() > 0 ? node.getWidth() : WIDTH;
    }

    private void drawNode(Node node) {
        double height = height(node);
        int body = Token.NODE.rgb(dark);
        int header = mixed(body, tint.applyAsInt(node), small ? 0.8 : 0.5);
        double width = width(node);
        nodes.add(new DrawnArea(node.getX(), node.getY(), node.getX() + width, node.getY() + height));
        if (node.isCollapsed()) {
            fill(box(node.getX(), node.getY(), width, height, CORNER), header);
        } else {
            // The body lies over the lower part of the header, which therefore has round corners at the top only.
            fill(lowerBox(node.getX(), node.getY() + HEADER, width, height - HEADER), body);
            fill(box(node.getX(), node.getY(), width, height, CORNER), header);
        }
        double line = small ? 8 : 2;
        fill(
                box(node.getX() - line, node.getY() - line, width + 2 * line, height + 2 * line, CORNER + line),
                mixed(Token.BORDER.rgb(dark), Token.TEXT_SECONDARY.rgb(dark), small ? 0.5 : 0.2));
    }

    private void drawWire(Wire wire) {
        Node source = wire.getSource();
        Node target = wire.getTarget();
        if (source == null || target == null) {
            return;
        }
        double startX = source.getX() + width(source);
        double startY = portY(source, outputs.get(source).indexOf(wire.getOutput()));
        double endX = target.getX();
        double endY = portY(target, inputs.get(target).indexOf(wire.getInput()));
        double reach = Math.max(LEAST_REACH, Math.abs(endX - startX) / 2);
        double[] line = new double[2 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            line[2 * i] = bezier(t, startX, startX + reach, endX - reach, endX);
            line[2 * i + 1] = bezier(t, startY, startY, endY, endY);
        }
        shapes.add(new Shape(line, small ? 12 : 4, tint.applyAsInt(source)));
    }

    private static double portY(Node node, int index) {
        return node.getY() + (node.isCollapsed() ? HEADER / 2 : HEADER + (index + 0.5) * ROW);
    }

    private void drawFrame(Frame frame) {
        if (frame.getWidth() > 0 && frame.getHeight() > 0) {
            fill(
                    box(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight(), 2 * CORNER),
                    mixed(Token.CANVAS.rgb(dark), Token.SELECTION.rgb(dark), 0.14));
        }
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static void addStrokes(List<SceneItem> items, Shape line) {
        double[] points = line.points();
        for (int i = 0; i + 3 < points.length; i += 2) {
            double alongX = points[i + 2] - points[i];
            double alongY = points[i + 3] - points[i + 1];
            double length = Math.hypot(alongX, alongY);
            if (length > 0) {
                double scale = line.width() / 2 / length;
                items.add(filled(
                        stroke(points[i], points[i + 1], points[i + 2], points[i + 3], alongX * scale, alongY * scale),
                        line.rgb()));
            }
        }
    }

    /** A line that is longer at both ends by half its width, which is given along it. */
    private static double[] stroke(double x0, double y0, double x1, double y1, double alongX, double alongY) {
        return new double[] {
            x0 - alongX + alongY,
            y0 - alongY - alongX,
            x1 + alongX + alongY,
            y1 + alongY - alongX,
            x1 + alongX - alongY,
            y1 + alongY + alongX,
            x0 - alongX - alongY,
            y0 - alongY + alongX
        };
    }

    private static double[] box(double x, double y, double width, double height, double corner) {
        double cut = corner * 0.3;
        return new double[] {
            x + corner,
            y,
            x + width - corner,
            y,
            x + width - cut,
            y + cut,
            x + width,
            y + corner,
            x + width,
            y + height - corner,
            x + width - cut,
            y + height - cut,
            x + width - corner,
            y + height,
            x + corner,
            y + height,
            x + cut,
            y + height - cut,
            x,
            y + height - corner,
            x,
            y + corner,
            x + cut,
            y + cut
        };
    }

    private static double[] lowerBox(double x, double y, double width, double height) {
        double cut = CORNER * 0.3;
        return new double[] {
            x,
            y,
            x + width,
            y,
            x + width,
            y + height - CORNER,
            x + width - cut,
            y + height - cut,
            x + width - CORNER,
            y + height,
            x + CORNER,
            y + height,
            x + cut,
            y + height - cut,
            x,
            y + height - CORNER
        };
    }

    private void fill(double[] outline, int rgb) {
        shapes.add(new Shape(outline, 0, rgb));
    }

    private static SceneItem filled(double[] outline, int rgb) {
        double[] contour = new double[outline.length];
        for (int i = 0; i < outline.length; i += 2) {
            contour[i] = outline[i];
            contour[i + 1] = -outline[i + 1];
        }
        Color color = new Color((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, 1);
        return new SceneItem(new Region(List.of(contour)), color);
    }

    private static int mixed(int first, int second, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) Math.round((first >> shift & 255) * (1 - share) + (second >> shift & 255) * share) << shift;
        }
        return mixed;
    }
}
