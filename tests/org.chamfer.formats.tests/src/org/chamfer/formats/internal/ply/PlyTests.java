package org.chamfer.formats.internal.ply;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.formats.Models;
import org.chamfer.formats.internal.obj.MeshFiles;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlyTests {
    private static final String SQUARE = "0 0 0\n2 0 0\n2 3 0\n0 3 0\n";
    private static final Color RED = new Color(1, 0, 0, 1);
    private static final Color GREEN = new Color(0, 1, 0, 1);

    private final MeshFiles files = new MeshFiles();

    private Mesh read(String text) throws Exception {
        return files.read(new PlyImporter(), text);
    }

    private static String ascii(String vertexProperties, String faceProperties, int faces, String data) {
        return "ply\nformat ascii 1.0\nelement vertex 4\n" + vertexProperties + "element face " + faces + "\n"
                + faceProperties + "end_header\n" + data;
    }

    private static final String XYZ = "property float x\nproperty float y\nproperty float z\n";
    private static final String LIST = "property list uchar int vertex_indices\n";

    @Test
    void coloursComeBackAndPartsAreJoined() throws Exception {
        Mesh model = MeshFiles.model();
        Mesh read = files.read(new PlyImporter(), files.write(new PlyExporter(), model));
        MeshFiles.assertSameShape(model, read);
        assertEquals(Arrays.asList(null, new Color(0, 0.2f, 1, 1), new Color(1, 0, 0, 0.4f)), MeshFiles.colors(read));
        assertEquals(
                List.of(14, 10, 12),
                read.runs().stream().map(MeshRun::triangleCount).toList());
    }

    @Test
    void meshesWithoutColoursHaveNoneInTheFile() throws Exception {
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        Mesh plain = Mesh.of(box.positions(), box.triangles(), MeshOrigin.UNKNOWN);
        byte[] bytes = files.write(new PlyExporter(), plain);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int header = text.indexOf("end_header\n") + "end_header\n".length();
        assertEquals(header + 8 * 24 + 12 * 13, bytes.length);
        MeshFiles.assertSame(plain, files.read(new PlyImporter(), bytes));
        assertTrue(files.read(new PlyImporter(), files.write(new PlyExporter(), Mesh.EMPTY))
                .isEmpty());
    }

    @Test
    void theColourOfFacesWithoutOneIsNoOther() throws Exception {
        Mesh box = Models.box(0, 0, 0, 1, 1, 1);
        Color yellow = new Color(0xF9 / 255f, 0xD7 / 255f, 0x2C / 255f, 1);
        Mesh model = new Mesh(
                box.positions(),
                box.triangles(),
                List.of(new MeshRun(0, 6, new MeshOrigin(yellow, null, -1)), new MeshRun(6, 6, MeshOrigin.UNKNOWN)));
        MeshFiles.assertSame(model, files.read(new PlyImporter(), files.write(new PlyExporter(), model)));
    }

    @Test
    void filesAreTheSameEachTime() throws Exception {
        assertArrayEquals(
                files.write(new PlyExporter(), MeshFiles.model()), files.write(new PlyExporter(), MeshFiles.model()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void polygonsOfTextAreDivided(String lineEnd) throws Exception {
        String text = "ply\nformat ascii 1.0\ncomment made by hand\nobj_info num_cols 512\nelement vertex 4\n" + XYZ
                + "property float quality\nelement odd 2\nproperty list int float a\nproperty short b\n"
                + "element face 2\nproperty list uint8 int32 vertex_index\nproperty list uchar float texcoord\n"
                + "element edge 1\nproperty int vertex1\nend_header\n"
                + "0 0 0 nan\n2 0 0 1\n2 3 0 -inf\n0 3 0 9e999\n2 1 2 3\n0 4\n4 0 1 2 3 2 0.5 0.5\n3 0 1 2 0\n7\n";
        Mesh read = read(text.replace("\n", lineEnd));
        assertEquals(3, read.triangleCount());
        assertEquals(6 + 3, MeshFacts.of(read).area(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "binary_little_endian,char,uchar,short", "binary_big_endian,uchar,int8,ushort",
        "binary_little_endian,uint,float,double", "binary_big_endian,int,short,uint",
        "binary_big_endian,float64,int16,uint8", "binary_little_endian,float32,uint32,int32"
    })
    void allTypesAreReadInBothByteOrders(String format, String coordinate, String count, String index)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String header = "ply\nformat " + format + " 1.0\nelement face 2\nproperty list " + count + " " + index
                + " vertex_indices\nproperty uchar flags\nelement vertex 4\n"
                + XYZ.replace("float", coordinate) + "end_header\n";
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        ByteOrder order = format.contains("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        for (int[] face : new int[][] {{4, 0, 1, 2, 3}, {3, 2, 1, 0}}) {
            out.write(number(count, face[0], order));
            for (int i = 1; i < face.length; i++) {
                out.write(number(index, face[i], order));
            }
            out.write(0x7F);
        }
        for (String value : SQUARE.split("\\s+")) {
            out.write(number(coordinate, Integer.parseInt(value), order));
        }
        Mesh read = files.read(new PlyImporter(), out.toByteArray());
        assertEquals(3, read.triangleCount());
        assertEquals(6 + 3, MeshFacts.of(read).area(), 1e-12);
    }

    private static byte[] number(String type, int value, ByteOrder order) {
        ByteBuffer buffer = ByteBuffer.allocate(8).order(order);
        switch (type) {
            case "char", "uchar", "int8", "uint8" -> buffer.put((byte) value);
            case "short", "ushort", "int16" -> buffer.putShort((short) value);
            case "int", "uint", "int32", "uint32" -> buffer.putInt(value);
            case "float", "float32" -> buffer.putFloat(value);
            case "double", "float64" -> buffer.putDouble(value);
            default -> throw new IllegalArgumentException(type);
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Test
    void unsignedNumbersAreNotNegative() throws Exception {
        byte[] header = ("ply\nformat binary_big_endian 1.0\nelement vertex 3\nproperty uchar x\nproperty ushort y\n"
                        + "property uint z\nelement face 1\n" + LIST + "end_header\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] data = {
            -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(header);
        out.write(data);
        Mesh read = files.read(new PlyImporter(), out.toByteArray());
        assertEquals(255, read.bounds().maxX());
        assertEquals(65_535, read.bounds().maxY());
        assertEquals(4_294_967_295.0, read.bounds().maxZ());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "property uchar red\nproperty uchar green\nproperty uchar blue\n;255 0 0",
                "property ushort r\nproperty ushort g\nproperty ushort b\n;65535 0 0",
                "property float diffuse_red\nproperty double diffuse_green\nproperty float diffuse_blue\n;1 0 -1"
            })
    void coloursOfFacesHideThoseOfVertices(String colors) throws Exception {
        String[] parts = colors.split(";");
        String data = SQUARE.replace("\n", " 0 255 0\n") + "3 0 1 2 " + parts[1] + "\n";
        String vertices = XYZ + "property uchar red\nproperty uchar green\nproperty uchar blue\n";
        assertEquals(List.of(RED), MeshFiles.colors(read(ascii(vertices, LIST + parts[0], 1, data))));
        assertEquals(List.of(GREEN), MeshFiles.colors(read(ascii(vertices, LIST, 1, data))));
    }

    @Test
    void facesTakeTheColourOfMostVertices() throws Exception {
        String vertices = XYZ + "property uchar red\nproperty uchar green\nproperty uchar blue\nproperty uchar alpha\n";
        String data = "0 0 0 1 1 1 255\n2 0 0 0 255 0 51\n2 3 0 0 255 0 51\n0 3 0 2 2 2 255\n3 0 1 2\n3 3 0 1\n";
        assertEquals(
                List.of(new Color(0, 1, 0, 0.2f), new Color(2 / 255f, 2 / 255f, 2 / 255f, 1)),
                MeshFiles.colors(read(ascii(vertices, LIST, 2, data))));
    }

    @Test
    void stripsBecomeTriangles() throws Exception {
        Mesh read = read("ply\nformat ascii 1.0\nelement vertex 4\n" + XYZ
                + "element tristrips 1\nproperty list int int vertex_indices\nend_header\n" + SQUARE
                + "8 0 1 3 2 -1 2 1 0\n");
        assertEquals(3, read.triangleCount());
        int[] first = Arrays.copyOf(read.triangles(), 6);
        assertArrayEquals(new int[] {0, 1, 3, 3, 1, 2}, first);
    }

    @Test
    void pointsWithoutFacesAreMentioned() throws Exception {
        assertTrue(read("ply\nformat ascii 1.0\nelement vertex 4\n" + XYZ + "end_header\n" + SQUARE)
                .isEmpty());
        assertEquals(List.of("PLY: the file holds points but no faces"), files.messages());
    }

    @Test
    void brokenFilesAreNamedWithTheirLine() {
        assertRefused(11, "not a number: 'x'", ascii(XYZ, LIST, 1, "0 0 0\n2 x 0\n"));
        assertRefused(0, "refers to vertex 4 of 4", ascii(XYZ, LIST, 1, SQUARE + "3 0 1 4\n"));
        assertRefused(14, "the file ends before", ascii(XYZ, LIST, 1, SQUARE + "3 0 1"));
        assertRefused(14, "a list cannot have -1.0 numbers", ascii(XYZ, LIST, 1, SQUARE + "-1 0 1"));
        assertRefused(14, "a list cannot have 1.5 numbers", ascii(XYZ, LIST, 1, SQUARE + "1.5 0 1"));
        assertRefused(14, "no vertex has the number 0.5", ascii(XYZ, LIST, 1, SQUARE + "3 0.5 1 2"));
        assertRefused(11, "a coordinate is not finite", ascii(XYZ, LIST, 1, "0 0 0\nnan 0 0\n"));
        assertRefused(2, "unknown format 'text'", "ply\nformat text 1.0\nend_header\n");
        assertRefused(2, "does not say the format", "ply\nend_header\n");
        assertRefused(4, "unknown type 'quad'", "ply\nformat ascii 1.0\nelement a 1\nproperty quad x\n");
        assertRefused(0, "no property 'z'", ascii("property int x\nproperty int y\n", LIST, 0, ""));
        assertRefused(2, "stands before the first element", "ply\nproperty int x\n");
        assertRefused(2, "unknown word 'elephant'", "ply\nelephant vertex 1\n");
        assertRefused(2, "bad number of elements", "ply\nelement vertex -1\n");
        assertRefused(1, "does not start with 'ply'", "plywood\n");
        assertRefused(2, "the header does not end", "ply\nformat ascii 1.0");
    }

    private void assertRefused(int line, String message, String text) {
        Diagnostic refusal = files.refusal(new PlyImporter(), text);
        assertTrue(refusal.message().contains(message), refusal.message());
        assertTrue(refusal.message().startsWith("PLY: "), refusal.message());
        assertEquals(line, refusal.place().orElseThrow().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ascii", "binary_little_endian", "binary_big_endian"})
    void countsAreNotBelieved(String format) {
        for (String count : List.of("2147483647", "4294967296", "9223372036854775807", "18446744073709551615")) {
            String vertices =
                    "ply\nformat " + format + " 1.0\nelement vertex " + count + "\n" + XYZ + "end_header\n1 2 3";
            assertTrue(files.refusal(new PlyImporter(), vertices).message().contains("the file ends"));
        }
        byte[] list =
                ("ply\nformat binary_little_endian 1.0\nelement face 1\nproperty list uint double vertex_indices\n"
                                + "end_header\n\u007F\u007F\u007F\u007F1234567")
                        .getBytes(StandardCharsets.US_ASCII);
        assertTrue(files.refusal(new PlyImporter(), list).message().contains("the file ends"));
    }

    @Test
    void elementsWithoutPropertiesTakeNoTime() throws Exception {
        assertTrue(read("ply\nformat ascii 1.0\nelement nothing 9223372036854775807\nelement face 9223372036854775807\n"
                        + "end_header\n")
                .isEmpty());
    }
}
