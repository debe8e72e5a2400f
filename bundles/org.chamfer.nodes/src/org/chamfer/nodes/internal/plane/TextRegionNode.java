package org.chamfer.nodes.internal.plane;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.text.TextSettings;
import org.chamfer.values.RegionValue;

/** The outlines of a text of one or several lines. */
public final class TextRegionNode implements NodeFunction {
    /** The usual distance of lines, as a multiple of the size: an em is 100/72 of the size, and lines are 1.15 em apart. */
    private static final double LINE_DISTANCE = 1.15 * 100 / 72;

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException, IOException {
        NodeParameters p = inputs.parameters();
        List<InputFile> fonts = fonts(p.file("font_file"), context.folder());
        Facets facets = Trees.facets(p.integer("segments"));
        double distance = LINE_DISTANCE * p.number("size") * p.number("line_spacing");
        String[] lines = p.text("text").split("\\R", -1);
        double shift = shift(p.text("valign"), (lines.length - 1) * distance);
        List<CsgNode> operands = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            CsgNode text = Trees.of(new CsgOperation.Text(settings(p, lines[line], facets), fonts, facets));
            operands.add(Trees.moved(text, Affine3.translation(0, shift - line * distance, 0)));
        }
        CsgNode all = Trees.of(new CsgOperation.Union(), operands);
        return NodeOutputs.of("region", new RegionValue(TreeEvaluation.region(all, context)));
    }

    private static TextSettings settings(NodeParameters p, String line, Facets facets) {
        double size = p.number("size");
        return new TextSettings(
                        line,
                        size,
                        p.text("font"),
                        p.text("halign"),
                        p.text("valign"),
                        p.number("spacing"),
                        "",
                        p.text("language"),
                        "",
                        TextSettings.curveSegments(facets.segments(size)))
                .resolved();
    }

    /** How far the first line is moved up, so that all lines together are aligned. */
    private static double shift(String valign, double height) {
        return switch (valign) {
            case "bottom" -> height;
            case "center" -> height / 2;
            default -> 0;
        };
    }

    private static List<InputFile> fonts(Optional<NodeFile> file, Path folder) throws IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        NodeFile font = file.get();
        Path place = font.path().orElseGet(() -> folder.resolve(font.name()));
        return List.of(new InputFile(font.name(), place, font.bytes()));
    }
}
