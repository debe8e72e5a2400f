package org.chamfer.cli.internal.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.cli.UsageException;
import org.chamfer.formats.FormatRegistry;
import picocli.CommandLine.Option;

/**
 * The options for pictures, with OpenSCAD's names and meanings, and those that OpenSCAD has for its own way of computing,
 * which are taken so that scripts go on working.
 */
final class ImageOptions {
    private static final List<String> PROJECTIONS = List.of("o", "ortho", "p", "perspective");

    /** What pictures can show; the edges of all triangles and crosshairs, which OpenSCAD has too, have no effect. */
    private static final List<String> VIEWED = List.of("axes", "scales", "grid", "edges", "crosshairs");

    @Option(names = "--imgsize", paramLabel = "W,H", description = "Size of images in pixels.")
    private String imageSize;

    @Option(names = "--projection", paramLabel = "o|p", description = "Projection of images: ortho or perspective.")
    private String projection;

    @Option(names = "--viewall", description = "In images, move back until everything is to be seen.")
    private boolean viewAll;

    @Option(names = "--autocenter", description = "In images, look at the middle.")
    private boolean autoCenter;

    @Option(names = "--colorscheme", paramLabel = "NAME", description = "Colours of images.")
    private String colorScheme;

    @Option(
            names = "--edges",
            paramLabel = "true|false",
            arity = "1",
            description = "In images, draw the sharp edges of solids (default: true).")
    private boolean edges = true;

    @Option(
            names = "--view",
            paramLabel = "WHAT",
            split = ",",
            description = "In images, also show: axes, scales, grid; several are separated by commas.")
    private List<String> shown = new ArrayList<>();

    @Option(
            names = "-O",
            paramLabel = "export-FORMAT/NAME=VALUE",
            description = {
                "Set an option of an output format, such as export-pdf/paper-size=a3;",
                "may be given several times. The names are OpenSCAD's."
            })
    private Map<String, String> formatSettings = new LinkedHashMap<>();

    @Option(names = "--render", hidden = true, description = "Computes the geometry, which is always done.")
    private boolean render;

    @Option(names = "--backend", hidden = true, description = "The kernel is chosen by extension point.")
    private String backend;

    /**
     * The settings for exporters of pictures.
     *
     * @param camera the value of {@code --camera}, {@code null} if it was not given
     */
    Map<String, String> settings(String camera) {
        Map<String, String> settings = new HashMap<>(formatSettings);
        put(settings, "camera", camera);
        put(settings, "imgsize", imageSize);
        put(settings, "projection", projection);
        put(settings, "colorscheme", colorScheme);
        put(settings, "viewall", viewAll ? "true" : null);
        put(settings, "autocenter", autoCenter ? "true" : null);
        put(settings, "edges", String.valueOf(edges));
        put(settings, "grid", shown.contains("grid") ? "true" : null);
        put(settings, "scales", shown.contains("scales") ? "true" : null);
        put(settings, "axes", shown.contains("axes") ? "true" : null);
        if (shown.contains("scales")) {
            put(settings, "axes", "true");
        }
        return settings;
    }

    private static void put(Map<String, String> settings, String name, String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    /**
     * True if the camera depends on the size of the model.
     *
     * @param camera as for {@link #settings}
     */
    boolean framesTheModel(String camera) {
        return camera == null || viewAll;
    }

    /**
     * Checks what can be wrong with the options.
     *
     * @throws UsageException if a size or a projection makes no sense, or an option is for no format
     */
    void checkUsage(FormatRegistry formats) throws UsageException {
        if (!VIEWED.containsAll(shown)) {
            throw new UsageException(
                    "--view shows " + String.join(", ", VIEWED) + "; not " + String.join(", ", shown), "");
        }
        for (String setting : formatSettings.keySet()) {
            boolean known = formats.exporters().stream()
                    .anyMatch(exporter ->
                            setting.startsWith("export-" + exporter.format().id() + "/"));
            if (!known) {
                throw new UsageException(
                        "-O " + setting + " is an option of no format", "for example -O export-pdf/paper-size=a3");
            }
        }
        if (imageSize != null && !imageSize.matches("[1-9][0-9]{0,4},[1-9][0-9]{0,4}")) {
            throw new UsageException(
                    "--imgsize needs a width and a height, not '" + imageSize + "'", "for example --imgsize 800,600");
        }
        if (projection != null && !PROJECTIONS.contains(projection)) {
            throw new UsageException("--projection is o (ortho) or p (perspective), not '" + projection + "'", "");
        }
    }
}
