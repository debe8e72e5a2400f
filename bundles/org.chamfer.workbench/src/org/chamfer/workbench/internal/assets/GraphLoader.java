package org.chamfer.workbench.internal.assets;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.render.Image;
import org.chamfer.values.ImageValue;
import org.chamfer.values.Value;
import org.chamfer.workbench.internal.preview.DescribedLoader;

/** Draws a graph's file. Each is used for one picture. */
final class GraphLoader implements DescribedLoader {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;

    private final Path file;
    private final ToIntFunction<Node> tints;
    private final boolean dark;
    private volatile String facts = "";

    GraphLoader(Path file, ToIntFunction<Node> tints, boolean dark) {
        this.file = file;
        this.tints = tints;
        this.dark = dark;
    }

    @Override
    public Value load() throws DiagnosticException {
        Graph graph = CanvasFile.load(file, file.getFileName().toString());
        facts = counted(graph.getNodes().size(), "node") + "  ·  "
                + counted(graph.getWires().size(), "wire");
        Image image = new GraphDrawing(graph, tints, dark, false).draw(WIDTH, HEIGHT);
        byte[] samples = new byte[3 * image.pixels().length];
        for (int i = 0; i < image.pixels().length; i++) {
            int pixel = image.pixels()[i];
            samples[3 * i] = (byte) (pixel >> 16);
            samples[3 * i + 1] = (byte) (pixel >> 8);
            samples[3 * i + 2] = (byte) pixel;
        }
        return new ImageValue(image.width(), image.height(), 3, samples);
    }

    @Override
    public String facts() {
        return facts;
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
