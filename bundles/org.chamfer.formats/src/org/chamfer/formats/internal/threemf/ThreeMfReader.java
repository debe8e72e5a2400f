package org.chamfer.formats.internal.threemf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.mesh.MeshBuilder;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/**
 * Reads the model part of a 3MF file: objects, base materials and colour groups, and what is to be built. A triangle
 * that changes its colour from corner to corner gets that of its first. Objects may refer to earlier ones only, as the
 * specification demands, so that no object contains itself.
 */
final class ThreeMfReader {
    private static final String PRODUCTION = "http://schemas.microsoft.com/3dmanufacturing/production/2015/06";
    private static final Map<String, Double> UNITS = Map.of(
            "micron", 0.001, "millimeter", 1.0, "centimeter", 10.0, "inch", 25.4, "foot", 304.8, "meter", 1000.0);

    private final XMLStreamReader xml;
    private final ImportSource source;
    private final ThreeMfElement element;
    private final Map<String, ThreeMfObject> objects = new HashMap<>();
    private final Map<String, List<MeshOrigin>> palettes = new HashMap<>();
    private final List<ThreeMfObject.Placed> items = new ArrayList<>();
    private List<MeshOrigin> palette = List.of();
    private Affine3 unit = Affine3.IDENTITY;
    private long ownTriangles;

    private String objectId = "";
    private String objectName;
    private MeshOrigin objectOrigin = MeshOrigin.UNKNOWN;
    private String objectPalette;
    private PositionList positions = new PositionList();
    private MeshBuilder triangles = new MeshBuilder();
    private List<ThreeMfObject.Placed> components = new ArrayList<>();

    ThreeMfReader(XMLStreamReader xml, ImportSource source) {
        this.xml = xml;
        this.source = source;
        this.element = new ThreeMfElement(xml, source);
    }

    Mesh read() throws XMLStreamException, DiagnosticException {
        boolean root = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    source.checkCancelled();
                    if (root && !(isCore() && xml.getLocalName().equals("model"))) {
                        throw element.failure("stands where the 3MF model should be");
                    }
                    root = false;
                    start();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (isCore() && xml.getLocalName().equals("object")) {
                        endObject();
                    }
                }
                case XMLStreamConstants.DTD -> throw source.failure(0, "3MF: a DOCTYPE is not allowed");
                default -> {
                    // Text and comments say nothing about geometry.
                }
            }
        }
        checkSize(ThreeMfObject.of(null, Mesh.EMPTY, items));
        return ThreeMfModel.unfold(items);
    }

    private boolean isCore() {
        return ThreeMfNames.CORE.equals(xml.getNamespaceURI());
    }

    private void start() throws DiagnosticException {
        if (isCore()) {
            switch (xml.getLocalName()) {
                case "model" -> unit = unit();
                case "basematerials" -> startPalette();
                case "base" -> palette.add(base());
                case "object" -> startObject();
                case "vertex" -> positions.add(element.number("x"), element.number("y"), element.number("z"));
                case "triangle" -> triangle();
                case "component" -> components.add(placed(Affine3.IDENTITY));
                case "item" -> items.add(placed(unit));
                default -> {
                    // Containers, metadata and what later versions add.
                }
            }
        } else if (ThreeMfNames.MATERIAL.equals(xml.getNamespaceURI())) {
            switch (xml.getLocalName()) {
                case "colorgroup" -> startPalette();
                case "color" -> palette.add(new MeshOrigin(element.color("color"), null, -1));
                default -> {
                    // Textures and mixtures have no one colour.
                }
            }
        }
    }

    private Affine3 unit() throws DiagnosticException {
        if (!source.options().convertsUnits()) {
            return Affine3.IDENTITY;
        }
        String name = element.text("unit");
        Double factor = UNITS.get(name == null ? "millimeter" : name);
        if (factor == null) {
            throw element.failure("has an unknown unit: '" + name + "'");
        }
        return Affine3.scaling(factor, factor, factor);
    }

    private void startPalette() throws DiagnosticException {
        palette = new ArrayList<>();
        palettes.put(element.required("id"), palette);
    }

    private MeshOrigin base() throws DiagnosticException {
        if (palettes.isEmpty()) {
            throw element.failure("stands outside of a group of materials");
        }
        Color color = ThreeMfNames.UNCOLOURED.equals(element.text("name")) ? null : element.color("displaycolor");
        return new MeshOrigin(color, xml.getAttributeValue(ThreeMfNames.CHAMFER, "part"), -1);
    }

    private void startObject() throws DiagnosticException {
        objectId = element.required("id");
        objectName = element.text("name");
        objectPalette = element.text("pid");
        objectOrigin = origin(objectPalette, "pindex", MeshOrigin.UNKNOWN);
        positions = new PositionList();
        triangles = new MeshBuilder();
        components = new ArrayList<>();
    }

    private void triangle() throws DiagnosticException {
        int a = element.index("v1", positions.size());
        int b = element.index("v2", positions.size());
        int c = element.index("v3", positions.size());
        String group = element.text("pid");
        triangles.addFrom(a, b, c, origin(group == null ? objectPalette : group, "p1", objectOrigin));
    }

    /** The origin that an index into a group gives, another one if there is no index or the group has no colours. */
    private MeshOrigin origin(String group, String index, MeshOrigin otherwise) throws DiagnosticException {
        List<MeshOrigin> materials = group == null ? null : palettes.get(group);
        if (materials == null || element.text(index) == null) {
            return otherwise;
        }
        return materials.get(element.index(index, materials.size()));
    }

    private ThreeMfObject.Placed placed(Affine3 outer) throws DiagnosticException {
        if (xml.getAttributeValue(PRODUCTION, "path") != null) {
            throw element.failure("refers to another model file of the package, which is not supported");
        }
        String id = element.required("objectid");
        ThreeMfObject object = objects.get(id);
        if (object == null) {
            throw element.failure("refers to the object " + id + ", which does not stand before it");
        }
        Affine3 transform = element.transform();
        return new ThreeMfObject.Placed(object, outer.after(transform));
    }

    private void endObject() throws DiagnosticException {
        ThreeMfObject object = ThreeMfObject.of(objectName, triangles.build(positions.toArray()), components);
        ownTriangles += object.mesh().triangleCount();
        checkSize(object);
        if (objects.putIfAbsent(objectId, object) != null) {
            throw element.failure("has the id " + objectId + ", which another object has");
        }
    }

    private void checkSize(ThreeMfObject object) throws DiagnosticException {
        if (!ThreeMfModel.fits(object, ownTriangles)) {
            throw source.failure(
                    0,
                    "3MF: the model is too large: more than " + ThreeMfModel.MOST_INSTANCES
                            + " objects, many times the " + ownTriangles + " triangles of the file, or "
                            + ThreeMfModel.DEEPEST + " levels");
        }
    }
}
