package org.chamfer.formats.internal.amf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Mesh;

/** Reads an AMF document. */
final class AmfReader {
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("millimeter", 1.0),
            Map.entry("mm", 1.0),
            Map.entry("centimeter", 10.0),
            Map.entry("meter", 1000.0),
            Map.entry("micron", 0.001),
            Map.entry("micrometer", 0.001),
            Map.entry("inch", 25.4),
            Map.entry("feet", 304.8),
            Map.entry("foot", 304.8));

    private final AmfXml xml;
    private final AmfColors colors;
    private final ImportSource source;
    private final ColorVariety variety = new ColorVariety();
    private final AmfScene scene;
    private String name;
    private Color color;

    AmfReader(XMLStreamReader reader, ImportSource source) {
        this.source = source;
        this.xml = new AmfXml(reader, source);
        this.colors = new AmfColors(xml);
        this.scene = new AmfScene(source, variety);
    }

    Mesh read() throws XMLStreamException, DiagnosticException {
        xml.enterRoot("amf");
        Affine3 unit = source.options().convertsUnits() ? unit() : Affine3.IDENTITY;
        xml.children(child -> {
            switch (child) {
                case "object" -> scene.add(new AmfObjectReader(xml, variety).read());
                case "constellation" -> scene.add(constellation());
                case "material" -> readMaterial();
                default -> xml.skip();
            }
        });
        return scene.unfold(unit);
    }

    private Affine3 unit() throws DiagnosticException {
        String name = xml.attribute("unit").toLowerCase(Locale.ROOT);
        Double factor = UNITS.get(name);
        if (factor == null) {
            throw xml.failure("unknown unit '" + ImportSource.excerpt(name) + "'");
        }
        return Affine3.scaling(factor, factor, factor);
    }

    private void readMaterial() throws XMLStreamException, DiagnosticException {
        String id = xml.attribute("id");
        color = null;
        xml.children(child -> {
            if (child.equals("color")) {
                color = colors.read();
            } else {
                xml.skip();
            }
        });
        if (color != null) {
            scene.addMaterial(id, color);
        }
    }

    private AmfConstellation constellation() throws XMLStreamException, DiagnosticException {
        String id = xml.attribute("id");
        List<AmfConstellation.Instance> instances = new ArrayList<>();
        name = null;
        xml.children(child -> {
            switch (child) {
                case "metadata" -> name = AmfObjectReader.metadataName(xml, name);
                case "instance" -> instances.add(instance());
                default -> xml.skip();
            }
        });
        return new AmfConstellation(id, name, instances);
    }

    private AmfConstellation.Instance instance() throws XMLStreamException, DiagnosticException {
        String id = xml.attribute("objectid");
        double[] move = new double[3];
        double[] turn = new double[3];
        double[] scale = {1};
        xml.children(child -> {
            switch (child) {
                case "deltax" -> move[0] = xml.number();
                case "deltay" -> move[1] = xml.number();
                case "deltaz" -> move[2] = xml.number();
                case "rx" -> turn[0] = xml.number();
                case "ry" -> turn[1] = xml.number();
                case "rz" -> turn[2] = xml.number();
                case "scale" -> scale[0] = xml.number();
                default -> xml.skip();
            }
        });
        Affine3 transform = Affine3.translation(move[0], move[1], move[2])
                .after(rotation(turn))
                .after(Affine3.scaling(scale[0], scale[0], scale[0]));
        if (!transform.isFinite()) {
            throw source.failure(0, "AMF: an angle is too large");
        }
        return new AmfConstellation.Instance(id, transform);
    }

    /** Turns about x, then about y, then about z, by angles in degrees. */
    private static Affine3 rotation(double[] turn) {
        double cx = Degrees.cos(turn[0]);
        double sx = Degrees.sin(turn[0]);
        double cy = Degrees.cos(turn[1]);
        double sy = Degrees.sin(turn[1]);
        double cz = Degrees.cos(turn[2]);
        double sz = Degrees.sin(turn[2]);
        Affine3 x = new Affine3(1, 0, 0, 0, 0, cx, -sx, 0, 0, sx, cx, 0);
        Affine3 y = new Affine3(cy, 0, sy, 0, 0, 1, 0, 0, -sy, 0, cy, 0);
        Affine3 z = new Affine3(cz, -sz, 0, 0, sz, cz, 0, 0, 0, 0, 1, 0);
        return z.after(y).after(x);
    }
}
