package org.chamfer.cli.internal.inspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.geometry.repair.MeshRepair;

/** Inspections as aligned text for people. */
final class InspectionText {
    private static final int LABEL_WIDTH = 13;
    private static final int MOST_PARTS = 40;
    private static final int DIGITS = 9;
    private static final int DECIMALS = 6;

    private final StringBuilder out = new StringBuilder();

    private InspectionText() {}

    /** Some lines, each with a line feed at the end. */
    static String of(Inspection inspection) {
        InspectionText text = new InspectionText();
        text.out
                .append(line(inspection.file()))
                .append(": ")
                .append(inspection.format().name())
                .append('\n');
        inspection.content().ifPresent(content -> {
            switch (content) {
                case Inspection.Solid solid -> text.addSolid(solid);
                case Inspection.Figure figure ->
                    text.addFigure(figure.facts(), figure.region().vertexCount());
            }
        });
        inspection.repair().ifPresent(text::addRepair);
        return text.out.toString();
    }

    private void addSolid(Inspection.Solid solid) {
        MeshFacts facts = solid.facts();
        add("triangles", Integer.toString(facts.triangles()));
        add("vertices", Integer.toString(facts.vertices()));
        if (!solid.mesh().isEmpty()) {
            addBounds(facts.bounds(), 3);
            add("volume", volume(facts));
            add("area", number(facts.area()) + " mm²");
            add("centroid", point(3, facts.centroid()));
            add("components", Integer.toString(facts.components()));
            if (facts.closed()) {
                add("genus", Integer.toString(facts.genus()));
            }
            add("closed", facts.closed() ? "yes" : "no");
        }
        addParts(solid.parts());
        List<String> defects = solid.defects().describe();
        addAll("defects", defects.isEmpty() ? List.of("none") : defects);
        addAll("remarks", remarks(solid.defects()));
    }

    private static String volume(MeshFacts facts) {
        String volume = number(facts.volume()) + " mm³";
        return facts.closed() ? volume : volume + ", a guess: the surface is not closed";
    }

    private static List<String> remarks(MeshDefects defects) {
        List<String> remarks = new ArrayList<>();
        place(remarks, "open at ", defects.firstOpenEdge());
        place(remarks, "crosses itself at ", defects.firstCrossing());
        remark(remarks, defects.holes(), "hole", "holes");
        remark(remarks, defects.flatFacets(), "facet without area", "facets without area");
        remark(
                remarks,
                defects.coincidentVertices(),
                "vertex at the place of another",
                "vertices at the places of others");
        remark(remarks, defects.unusedVertices(), "vertex of no triangle", "vertices of no triangle");
        remark(remarks, defects.nestedShells(), "solid inside of another", "solids inside of others");
        if (!defects.crossingsComplete() && defects.crossings() == 0) {
            remarks.add("crossing triangles were not looked for everywhere: it would take too long");
        }
        return remarks;
    }

    private static void place(List<String> remarks, String what, List<Double> place) {
        if (!place.isEmpty()) {
            remarks.add(what + point(3, place.get(0), place.get(1), place.get(2)));
        }
    }

    private static void remark(List<String> remarks, int count, String one, String several) {
        if (count > 0) {
            remarks.add(count + " " + (count == 1 ? one : several));
        }
    }

    private void addFigure(RegionFacts facts, int vertices) {
        add("vertices", Integer.toString(vertices));
        if (!facts.bounds().isEmpty()) {
            addBounds(facts.bounds(), 2);
        }
        add("area", number(facts.area()) + " mm²");
        add("perimeter", number(facts.perimeter()) + " mm");
        add("contours", Integer.toString(facts.contours()));
        add("holes", Integer.toString(facts.holes()));
    }

    private void addBounds(Bounds bounds, int dimensions) {
        String size = number(bounds.sizeX()) + " x " + number(bounds.sizeY());
        add("size", (dimensions == 3 ? size + " x " + number(bounds.sizeZ()) : size) + " mm");
        add("from", point(dimensions, bounds.minX(), bounds.minY(), bounds.minZ()));
        add("to", point(dimensions, bounds.maxX(), bounds.maxY(), bounds.maxZ()));
    }

    private void addParts(List<PartFacts> parts) {
        List<String> lines = new ArrayList<>();
        for (PartFacts part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
            lines.add((part.name() == null ? "(no name)" : line(part.name()))
                    + (part.color() == null ? "" : " " + part.color())
                    + ", " + part.triangles() + (part.triangles() == 1 ? " triangle" : " triangles"));
        }
        if (parts.size() > MOST_PARTS) {
            lines.add("and " + (parts.size() - MOST_PARTS) + " more");
        }
        addAll("parts", lines);
    }

    private void addRepair(Inspection.Repair repair) {
        MeshRepair result = repair.result();
        Mesh mesh = result.mesh();
        List<String> done = result.actions().describe();
        addAll("repair", done.isEmpty() ? List.of("nothing to do") : done);
        List<String> left = result.left().describe();
        addAll("left", left.isEmpty() ? List.of("no defects, not counting crossings") : left);
        add(
                "written",
                line(repair.output()) + ": " + mesh.triangleCount() + " triangles, " + volume(MeshFacts.of(mesh)));
    }

    private void addAll(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            add(i == 0 ? label : "", lines.get(i));
        }
    }

    private void add(String label, String value) {
        out.append("  ")
                .append(label)
                .repeat(' ', LABEL_WIDTH - label.length())
                .append(value)
                .append('\n');
    }

    private static String point(int dimensions, double... coordinates) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < dimensions; i++) {
            text.append(i == 0 ? "" : ", ").append(number(coordinates[i]));
        }
        return text.toString();
    }

    /** At most nine digits and six decimals, without zeros at the end. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        BigDecimal cut = rounded.setScale(Math.min(DECIMALS, Math.max(0, rounded.scale())), RoundingMode.HALF_EVEN);
        return cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
    }

    /** Text from a file must not move the cursor of a terminal. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
