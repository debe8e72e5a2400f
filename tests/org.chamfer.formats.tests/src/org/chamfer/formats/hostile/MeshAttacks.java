package org.chamfer.formats.hostile;

import static org.chamfer.formats.hostile.Attack.each;
import static org.chamfer.formats.hostile.Attack.filled;
import static org.chamfer.formats.hostile.Attack.refused;
import static org.chamfer.formats.hostile.Attack.survived;
import static org.chamfer.formats.hostile.Attack.text;
import static org.chamfer.formats.hostile.Attack.times;

import java.util.List;

/** Files of triangles that announce more than they hold, or hold more than they should. */
final class MeshAttacks {
    private static final String FACET = "facet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\n";

    private MeshAttacks() {}

    static List<Attack> all() {
        return List.of(
                refused("four-gigabytes-declared", "stl", text(filled(80, 'x'), filled(4, 0xFF), filled(16, 1))),
                refused("wrong-count", "stl", text(filled(80, 0), "\1\0\0\0", filled(100, 0))),
                refused("not-finite", "stl", text(filled(80, 0), "\1\0\0\0", filled(48, 0xFF), "\0\0")),
                survived("long-line", "stl", text("solid ", filled(50_000_000, 'a'))),
                refused("long-number", "stl", text("solid x\n", FACET, "vertex 0 0 ", filled(40_000_000, '7'), "\n")),
                refused("long-vertex", "stl", text("solid x\n", FACET, "vertex ", times(10_000_000, "1 "), "\n")),
                survived(
                        "long-numbers", "stl", text("solid x\n", times(20_000, FACET + vertex("." + "7".repeat(900))))),
                survived(
                        "tiny-numbers", "stl", text("solid x\n", times(20_000, FACET + vertex("." + "0".repeat(900))))),
                refused("billions", "off", text("OFF\n2000000000 2000000000 0\n0 0 0\n")),
                refused("more-than-long", "off", text("OFF 99999999999999999999 1 0\n")),
                refused("negative", "off", text("OFF -1 -1 0\n")),
                refused("billions-of-corners", "off", text("OFF 1 1 0\n0 0 0\n2000000000 0 0 0\n")),
                refused(
                        "long-face",
                        "off",
                        text("OFF 3 1 0\n0 0 0\n1 0 0\n0 1 0\n9999999 ", times(9_999_999, "0 1 "), "\n")),
                survived(
                        "bad-indices",
                        "off",
                        text("OFF 1 400 0\n0 0 0\n", times(400, "9999 " + "7 ".repeat(9999) + "\n"))),
                refused(
                        "no-ears",
                        "off",
                        text("OFF 15000 1 0\n", each(15_000, MeshAttacks::star), "15000 ", each(15_000, i -> i + " "))),
                refused("billions", "obj", text("v 0 0 0\nf 2000000000 -2000000000 99999999999\n")),
                survived("long-face", "obj", text("v 0 0 0\nv 1 0 0\nv 0 1 0\nf ", times(9_999_999, "1 2 "), "\n")),
                survived("long-line", "obj", text("g ", filled(50_000_000, 'a'), "\nv 0 0 0\n")),
                survived(
                        "groups",
                        "obj",
                        text("v 0 0 0\nv 1 0 0\nv 0 1 0\n", each(500_000, i -> "g " + i + "\nf 1 2 3\n"))),
                refused(
                        "billions",
                        "ply",
                        text(
                                "ply\nformat ascii 1.0\nelement vertex 2000000000\nproperty float x\nproperty float y\nproperty float z\nelement face 2000000000\nproperty list uchar int vertex_indices\nend_header\n0 0 0\n")),
                refused(
                        "billions-binary",
                        "ply",
                        text(
                                "ply\nformat binary_little_endian 1.0\nelement vertex 4000000000\nproperty float x\nproperty float y\nproperty float z\nelement face 2000000000\nproperty list uint int vertex_indices\nend_header\n\0\0\0\0")),
                refused(
                        "billions-of-corners",
                        "ply",
                        text(
                                "ply\nformat binary_little_endian 1.0\nelement vertex 1\nproperty float x\nproperty float y\nproperty float z\nelement face 1\nproperty list uint int vertex_indices\nend_header\n",
                                filled(12, 0),
                                filled(4, 0xFF),
                                filled(64, 0))),
                refused(
                        "no-properties",
                        "ply",
                        text(
                                "ply\nformat ascii 1.0\nelement nothing 2000000000\nelement vertex 2000000000\nend_header\n")),
                survived(
                        "many-properties",
                        "ply",
                        text(
                                "ply\nformat ascii 1.0\nelement vertex 1\n",
                                each(1_000_000, i -> "property float p" + i + "\n"),
                                "end_header\n")),
                refused("chunk-of-gigabytes", "glb", text("glTF\2\0\0\0", filled(4, 0xFF), filled(4, 0x7F), "JSON{}")),
                refused("deep", "gltf", text("{\"a\":", filled(1_000_000, '['))),
                refused(
                        "billions",
                        "gltf",
                        text(
                                "{\"asset\":{\"version\":\"2.0\"},\"scene\":0,\"scenes\":[{\"nodes\":[0]}],\"nodes\":[{\"mesh\":0}],\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0}}]}],\"accessors\":[{\"componentType\":5126,\"type\":\"VEC3\",\"count\":2000000000}]}")));
    }

    private static String vertex(String number) {
        return "vertex " + number + " " + number + " 1\nendloop\nendfacet\n";
    }

    /** Corners of a polygon that crosses itself everywhere. */
    private static String star(int corner) {
        double angle = corner * 2.4;
        return Math.round(1e6 * StrictMath.cos(angle)) + " " + Math.round(1e6 * StrictMath.sin(angle)) + " 0\n";
    }
}
