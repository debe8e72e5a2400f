package org.chamfer.formats.internal.dxf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.formats.internal.dxf.EntityTracer.Segment;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.MemoryLimit;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.formats.internal.text.WholeNumber;
import org.chamfer.geometry.Degrees;

/**
 * Reads the drawing of a DXF file in text form as OpenSCAD does: LINE, LWPOLYLINE (bulges are straight), CIRCLE, ARC,
 * ELLIPSE, INSERT and DIMENSION; the other entities are counted and reported. Units of the file are millimetres,
 * whatever {@code $INSUNITS} says.
 */
final class DxfReader {
    /** Lines of the drawing and its blocks. */
    private static final int MOST_LINES = 1_000_000;

    private static final int BYTES_A_LINE = 2048;
    /** Lines that are looked at, also those of other layers and of blocks that are inserted in vain. */
    private static final int MOST_TRACED = 10_000_000;

    private static final int MOST_DIMENSIONS = 100_000;
    /** A file with more wrong values is no drawing. */
    private static final int MOST_WRONG = 100_000;
    /** So many types of entities are told of that are not supported. */
    private static final int MOST_TYPES = 1000;

    private final ImportSource source;
    private final int mostLines = MemoryLimit.of(MOST_LINES, BYTES_A_LINE);
    private final PlaneImportSettings settings;
    private final String layer;
    private final EntityTracer tracer;
    private final SnapGrid grid = new SnapGrid();
    private final LineChains chains = new LineChains();
    private final Map<String, List<DxfLine>> blocks = new HashMap<>();
    private final List<DxfDimension> dimensions = new ArrayList<>();
    private final Map<String, Integer> unsupported = new LinkedHashMap<>();
    private DxfEntity entity = new DxfEntity("");
    private boolean inEntities;
    private boolean inBlocks;
    private String block = "";
    private int blockLines;
    private int traced;
    private int wrong;

    /**
     * Makes a reader for one file.
     *
     * @param facets used in place of those of the source's settings
     */
    DxfReader(ImportSource source, CurveFacets facets) {
        this.source = source;
        this.settings = source.options().plane();
        this.layer = settings.layer() == null ? "" : settings.layer();
        this.tracer = new EntityTracer(facets);
    }

    /** Reads all; what follows a line that is no group number is not read. */
    DxfDrawing read(byte[] bytes) throws DiagnosticException {
        TextLines lines = new TextLines(bytes);
        for (String group = lines.next(); group != null; group = lines.next()) {
            boolean complete = lines.advance();
            String data = complete ? lines.text() : "";
            int number;
            try {
                number = WholeNumber.parseInt(group);
            } catch (NumberFormatException _) {
                if (complete) {
                    warn(lines, "Illegal ID '" + ImportSource.excerpt(group) + "' in `" + source.file() + "'");
                }
                break;
            }
            try {
                take(number, data);
            } catch (NumberFormatException _) {
                countWrong(lines);
                warn(lines, "Illegal value '" + ImportSource.excerpt(data) + "'in `" + source.file() + "'");
            } catch (IndexOutOfBoundsException _) {
                countWrong(lines);
                warn(
                        lines,
                        "Not enough input values for " + ImportSource.excerpt(data) + ". in '" + source.file() + "'");
            }
        }
        reportUnsupported();
        return new DxfDrawing(chains.join(), dimensions);
    }

    private void countWrong(TextLines lines) throws DiagnosticException {
        wrong++;
        if (wrong > MOST_WRONG) {
            throw source.failure(lines.number(), "the drawing has more than " + MOST_WRONG + " wrong values");
        }
    }

    private void warn(TextLines lines, String message) {
        source.report(Severity.WARNING, lines.number(), message);
    }

    private void reportUnsupported() {
        unsupported.forEach((type, count) -> {
            String start = "Unsupported DXF Entity '" + ImportSource.excerpt(type) + "' (" + Integer.toHexString(count)
                    + ") in ";
            source.report(
                    Severity.WARNING,
                    0,
                    layer.isEmpty()
                            ? start + "\"" + source.file() + "\"."
                            : start + "layer '" + layer + "' of " + source.file());
        });
    }

    private void take(int group, String data) throws DiagnosticException {
        if (group >= 10 && group <= 16 || group >= 20 && group <= 26) {
            takeCoordinate(group, DecimalNumber.parse(data));
        } else {
            switch (group) {
                case 0 -> {
                    finishEntity();
                    entity = new DxfEntity(data);
                }
                case 1, 2, 8 -> entity.setText(group, data);
                case 40 -> entity.setValue(group, DecimalNumber.parse(data) * (inBlocks ? 1 : settings.scale()));
                case 41, 42, 50, 51 -> entity.setValue(group, DecimalNumber.parse(data));
                case 70 -> entity.setFlags(WholeNumber.parseInt(data));
                default -> {
                    // Nothing that is drawn.
                }
            }
        }
    }

    private void takeCoordinate(int group, double value) throws DiagnosticException {
        if (entity.pointCount() > mostLines) {
            throw tooManyLines();
        }
        if (inBlocks) {
            entity.setCoordinate(group, value, value);
            return;
        }
        double origin = group < 20 ? settings.originX() : settings.originY();
        double moved = (value - origin) * settings.scale();
        int index = group % 10;
        boolean relative = index == 1 || index == 2 || index == 6;
        entity.setCoordinate(group, relative ? value * settings.scale() : moved, moved);
    }

    private void finishEntity() throws DiagnosticException {
        switch (entity.type()) {
            case "SECTION" -> {
                inEntities = entity.name().equals("ENTITIES");
                inBlocks = entity.name().equals("BLOCKS");
            }
            case "BLOCK" -> block = entity.name();
            case "ENDBLK" -> block = "";
            case "ENDSEC" -> {
                // What follows is a new section.
            }
            case "INSERT" -> insert();
            default -> {
                List<Segment> segments = tracer.trace(entity);
                if (segments != null) {
                    countTraced(segments.size());
                    for (Segment segment : segments) {
                        add(segment);
                    }
                } else if (entity.type().equals("DIMENSION") && isInLayer()) {
                    addDimension();
                } else if ((inBlocks || inEntities && isInLayer())
                        && (unsupported.size() < MOST_TYPES || unsupported.containsKey(entity.type()))) {
                    unsupported.merge(entity.type(), 1, Integer::sum);
                }
            }
        }
    }

    private void addDimension() throws DiagnosticException {
        if (dimensions.size() >= MOST_DIMENSIONS) {
            throw source.failure(0, "the drawing has more than " + MOST_DIMENSIONS + " dimensions");
        }
        dimensions.add(entity.dimension());
    }

    private boolean isInLayer() {
        return layer.isEmpty() || layer.equals(entity.layer());
    }

    private void insert() throws DiagnosticException {
        List<DxfLine> lines = blocks.getOrDefault(entity.name(), List.of());
        // A block that inserts itself grows while it is copied: only what was there before counts.
        int count = lines.size();
        countTraced(count);
        double sin = Degrees.sin(entity.value50());
        double cos = Degrees.cos(entity.value50());
        for (int i = 0; i < count; i++) {
            SnapGrid.Cell from = lines.get(i).from();
            SnapGrid.Cell to = lines.get(i).to();
            double fromX = from.x() * entity.value41();
            double fromY = from.y() * entity.value42();
            double toX = to.x() * entity.value41();
            double toY = to.y() * entity.value42();
            add(new Segment(
                    (cos * fromX - sin * fromY) * settings.scale() + entity.x(0),
                    (sin * fromX + cos * fromY) * settings.scale() + entity.y(0),
                    (cos * toX - sin * toY) * settings.scale() + entity.x(0),
                    (sin * toX + cos * toY) * settings.scale() + entity.y(0)));
        }
    }

    private void add(Segment segment) throws DiagnosticException {
        if (!inBlocks && !(inEntities && isInLayer())) {
            return;
        }
        if (chains.size() + blockLines >= mostLines) {
            throw tooManyLines();
        }
        source.checkCancelled();
        DxfLine line =
                new DxfLine(grid.snap(segment.fromX(), segment.fromY()), grid.snap(segment.toX(), segment.toY()));
        if (inEntities) {
            chains.add(line);
            return;
        }
        chains.mark(line.from());
        chains.mark(line.to());
        if (!block.isEmpty()) {
            blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(line);
            blockLines++;
        }
    }

    private void countTraced(int more) throws DiagnosticException {
        source.checkCancelled();
        traced += more;
        if (traced > MOST_TRACED) {
            throw tooManyLines();
        }
    }

    private DiagnosticException tooManyLines() {
        return source.failure(0, "the drawing has more than " + mostLines + " lines");
    }
}
