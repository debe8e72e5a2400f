package org.chamfer.formats.internal.amf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.color.VertexColors;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.geometry.Color;

/**
 * Reads one object of an AMF file. Vertices stand before the volumes that use them, as the specification demands.
 * Curved edges and normals are passed over: triangles are flat.
 */
final class AmfObjectReader {
    private final AmfXml xml;
    private final AmfColors colors;
    private final PositionList positions = new PositionList();
    private final VertexColors vertexColors;
    private final List<AmfVolume> volumes = new ArrayList<>();
    private final double[] point = new double[3];
    private final int[] corners = new int[3];
    private String name;
    private Color color;
    private String volumeName;
    private Color volumeColor;
    private Color ownColor;

    AmfObjectReader(AmfXml xml, ColorVariety variety) {
        this.xml = xml;
        this.colors = new AmfColors(xml);
        this.vertexColors = new VertexColors(variety);
    }

    /** Reads the object whose start tag was read. */
    AmfObject read() throws XMLStreamException, DiagnosticException {
        String id = xml.attribute("id");
        xml.children(child -> {
            switch (child) {
                case "metadata" -> name = metadataName(xml, name);
                case "color" -> color = colors.read();
                case "mesh" -> xml.children(this::readPartOfMesh);
                default -> xml.skip();
            }
        });
        return new AmfObject(id, name, color, positions.toArray(), volumes);
    }

    /** The text of a {@code metadata} element if it is a name, else another name. */
    static String metadataName(AmfXml xml, String otherwise) throws XMLStreamException {
        boolean isName = xml.attribute("type").equals("name");
        String text = xml.text();
        return isName && !text.isEmpty() ? text : otherwise;
    }

    private void readPartOfMesh(String child) throws XMLStreamException, DiagnosticException {
        switch (child) {
            case "vertices" -> xml.children(this::readVertex);
            case "volume" -> readVolume();
            default -> xml.skip();
        }
    }

    private void readVertex(String child) throws XMLStreamException, DiagnosticException {
        if (!child.equals("vertex")) {
            xml.skip();
            return;
        }
        ownColor = null;
        xml.children(part -> {
            switch (part) {
                case "coordinates" -> readCoordinates();
                case "color" -> ownColor = colors.read();
                default -> xml.skip();
            }
        });
        if (ownColor != null && positions.size() > 0) {
            vertexColors.put(positions.size() - 1, ownColor);
        }
    }

    private void readCoordinates() throws XMLStreamException, DiagnosticException {
        int[] found = new int[1];
        xml.children(axis -> {
            int index = axis.length() == 1 ? "xyz".indexOf(axis.charAt(0)) : -1;
            if (index >= 0) {
                point[index] = xml.number();
                found[0] |= 1 << index;
            } else {
                xml.skip();
            }
        });
        if (found[0] != 7) {
            throw xml.failure("a vertex needs the coordinates x, y and z");
        }
        positions.add(point[0], point[1], point[2]);
    }

    private void readVolume() throws XMLStreamException, DiagnosticException {
        String material = xml.attribute("materialid");
        volumeName = null;
        volumeColor = null;
        Map<AmfFacets.Look, IntStream.Builder> triangles = new LinkedHashMap<>();
        xml.children(child -> {
            switch (child) {
                case "metadata" -> volumeName = metadataName(xml, volumeName);
                case "color" -> volumeColor = colors.read();
                case "triangle" -> readTriangle(triangles);
                default -> xml.skip();
            }
        });
        List<AmfFacets> facets = new ArrayList<>();
        triangles.forEach((look, builder) ->
                facets.add(new AmfFacets(look, builder.build().toArray())));
        volumes.add(new AmfVolume(volumeName, volumeColor, material, facets));
    }

    private void readTriangle(Map<AmfFacets.Look, IntStream.Builder> triangles)
            throws XMLStreamException, DiagnosticException {
        String material = xml.attribute("materialid");
        ownColor = null;
        int[] found = new int[1];
        xml.children(child -> {
            int corner = List.of("v1", "v2", "v3").indexOf(child);
            if (corner >= 0) {
                corners[corner] = xml.index(positions.size());
                found[0] |= 1 << corner;
            } else if (child.equals("color")) {
                ownColor = colors.read();
            } else {
                xml.skip();
            }
        });
        if (found[0] != 7) {
            throw xml.failure("a triangle needs the vertices v1, v2 and v3");
        }
        Color color = ownColor == null && material.isEmpty() ? vertexColors.ofFace(corners, 0, 3) : ownColor;
        triangles
                .computeIfAbsent(new AmfFacets.Look(color, material), _ -> IntStream.builder())
                .add(corners[0])
                .add(corners[1])
                .add(corners[2]);
    }
}
