package org.chamfer.formats.hostile;

import static org.chamfer.formats.hostile.Attack.each;
import static org.chamfer.formats.hostile.Attack.refused;
import static org.chamfer.formats.hostile.Attack.survived;
import static org.chamfer.formats.hostile.Attack.text;
import static org.chamfer.formats.hostile.Attack.times;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that unpack to more than they seem to hold, and what may be in them. */
final class PackageAttacks {
    private static final String MODEL = "3D/3dmodel.model";
    private static final String START =
            "<model xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\"><resources>";
    private static final String TRIANGLE =
            "<mesh><vertices><vertex x=\"0\" y=\"0\" z=\"0\"/><vertex x=\"1\" y=\"0\" z=\"0\"/>"
                    + "<vertex x=\"0\" y=\"1\" z=\"0\"/></vertices><triangles><triangle v1=\"0\" v2=\"1\" v3=\"2\"/></triangles></mesh>";

    private PackageAttacks() {}

    /**
     * All of them.
     *
     * @param host where nobody must connect to
     */
    static List<Attack> all(String host) {
        return Stream.of(archives("3mf", MODEL), archives("amf", "a.amf"), models(host), amf(host))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> archives(String format, String name) {
        return List.of(
                refused("bomb", format, zip(zip -> entry(zip, name, times(40_000, " ".repeat(5000))))),
                refused("bomb-beside", format, zip(zip -> entry(zip, "other", times(40_000, "\0".repeat(5000))))),
                refused("nested-bomb", format, zip(zip -> nest(zip, 6))),
                refused("entries", format, zip(zip -> {
                    for (int i = 0; i < 200_000; i++) {
                        entry(zip, Integer.toString(i, 36), text());
                    }
                })),
                refused("lying-size", format, out -> stored(out, name, 1000, "abc")),
                refused("huge-size", format, out -> stored(out, name, 0xFFFFFFFEL, "abc")),
                refused("duplicates", format, out -> {
                    stored(out, name, 3, "abc");
                    stored(out, name, 3, "abd");
                }),
                refused("parent-folder", format, zip(zip -> entry(zip, "../../" + name, text("a")))),
                refused("absolute", format, zip(zip -> entry(zip, "/etc/" + name, text("a")))),
                refused("backslashes", format, zip(zip -> entry(zip, "..\\" + name, text("a")))),
                refused("long-name", format, zip(zip -> entry(zip, "a".repeat(65_000), text("a")))),
                refused("nothing", format, zip(_ -> {})),
                refused("start-only", format, text("PK\3\4")));
    }

    private static List<Attack> models(String host) {
        return List.of(
                refused("billion-laughs", "3mf", model(XmlAttacks.laughs(), START, "<object id=\"1\" name=\"&z9;\"/>")),
                refused("entity-of-file", "3mf", model(XmlAttacks.external("file:///etc/passwd"), START, "&x;")),
                refused("entity-of-host", "3mf", model(XmlAttacks.external(host + "/x"), START, "&x;")),
                refused("deep", "3mf", model(START, times(1_000_000, "<a>"))),
                refused(
                        "components",
                        "3mf",
                        model(
                                START,
                                "<object id=\"0\">",
                                TRIANGLE,
                                "</object>",
                                each(12, PackageAttacks::nested),
                                "</resources><build><item objectid=\"12\"/></build></model>")),
                refused(
                        "chain-of-components",
                        "3mf",
                        model(
                                START,
                                "<object id=\"0\">",
                                TRIANGLE,
                                "</object>",
                                each(
                                        100_000,
                                        i -> "<object id=\"" + (i + 1) + "\"><components><component objectid=\"" + i
                                                + "\"/></components></object>"))),
                refused(
                        "itself",
                        "3mf",
                        model(START, "<object id=\"1\"><components><component objectid=\"1\"/></components></object>")),
                refused(
                        "huge-index",
                        "3mf",
                        model(
                                START,
                                "<object id=\"1\"><mesh><triangles><triangle v1=\"2147483647\" v2=\"99999999999\" v3=\"0\"/></triangles></mesh></object>")),
                refused("long-attribute", "3mf", model(START, "<object id=\"", times(30_000_000, "a"), "\"/>")),
                refused(
                        "items",
                        "3mf",
                        model(
                                START,
                                "<object id=\"0\">",
                                TRIANGLE,
                                "</object></resources><build>",
                                times(1_000_001, "<item objectid=\"0\"/>"),
                                "</build></model>")),
                survived(
                        "vertices",
                        "3mf",
                        model(
                                START,
                                "<object id=\"0\"><mesh><vertices>",
                                times(1_000_000, "<vertex x=\"0\" y=\"0\" z=\"0\"/>"),
                                "</vertices></mesh></object></resources><build/></model>")));
    }

    private static List<Attack> amf(String host) {
        return List.of(
                refused("billion-laughs", "amf", text(XmlAttacks.laughs(), "<amf><object id=\"&z9;\"/></amf>")),
                refused("entity-of-file", "amf", text(XmlAttacks.external("file:///etc/passwd"), "<amf>&x;</amf>")),
                refused("entity-of-host", "amf", text(XmlAttacks.external(host + "/x"), "<amf>&x;</amf>")),
                refused("deep", "amf", text("<amf>", times(1_000_000, "<a>"))));
    }

    /** Archives in archives: no importer opens those inside. */
    private static void nest(ZipOutputStream zip, int depth) throws IOException {
        for (int i = 0; i < 4; i++) {
            Attack.Content content = depth == 0 ? times(1000, "\0".repeat(5000)) : zip(inner -> nest(inner, depth - 1));
            entry(zip, "lib " + i + ".zip", content);
            if (depth > 1) {
                break;
            }
        }
    }

    private static String nested(int number) {
        return "<object id=\"" + (number + 1) + "\"><components>"
                + ("<component objectid=\"" + number + "\"/>").repeat(10) + "</components></object>";
    }

    private static Attack.Content model(Object... pieces) {
        return zip(zip -> entry(zip, MODEL, text(pieces)));
    }

    /** Fills an archive. */
    private interface Filler {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static Attack.Content zip(Filler filler) {
        return out -> {
            // Not closed: that would close the stream below.
            ZipOutputStream zip = new ZipOutputStream(out);
            filler.fill(zip);
            zip.finish();
        };
    }

    private static void entry(ZipOutputStream zip, String name, Attack.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** The local header of a stored entry that says any size, and its bytes. */
    private static void stored(OutputStream out, String name, long size, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        little(out, 0x04034b50L, 4);
        little(out, 10, 2);
        little(out, 0, 8);
        little(out, checksum.getValue(), 4);
        little(out, size, 4);
        little(out, size, 4);
        little(out, name.length(), 2);
        little(out, 0, 2);
        out.write(name.getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes);
    }

    private static void little(OutputStream out, long value, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> 8 * i));
        }
    }
}
