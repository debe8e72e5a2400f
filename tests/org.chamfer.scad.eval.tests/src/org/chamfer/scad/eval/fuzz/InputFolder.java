package org.chamfer.scad.eval.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder with a file of every kind that programs read, and with a damaged one of each. */
final class InputFolder {
    private static final String STL = """
            solid s
            facet normal 0 0 -1 outer loop vertex 0 0 0 vertex 0 9 0 vertex 9 0 0 endloop endfacet
            facet normal 0 -1 0 outer loop vertex 0 0 0 vertex 9 0 0 vertex 0 0 9 endloop endfacet
            facet normal -1 0 0 outer loop vertex 0 0 0 vertex 0 0 9 vertex 0 9 0 endloop endfacet
            facet normal 1 1 1 outer loop vertex 9 0 0 vertex 0 9 0 vertex 0 0 9 endloop endfacet
            endsolid s
            """;
    private static final String OFF = "OFF\n4 4 6\n0 0 0\n9 0 0\n0 9 0\n0 0 9\n3 0 2 1\n3 0 1 3\n3 0 3 2\n3 1 2 3\n";
    private static final String OBJ = "v 0 0 0\nv 9 0 0\nv 0 9 0\nv 0 0 9\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2/1 3 4//2\n";
    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 20 20">
            <rect id="r" x="1" y="1" width="5" height="5" rx="1"/><circle cx="12" cy="5" r="3"/>
            <g transform="rotate(20 3 3) scale(1 0.5)"><path d="M2 12 l5 0 c1 2 3 4 5 6 q2 2 -4 0 a3 4 10 0 1 -3 -3 z"/></g>
            <polyline points="1,15 5,19 9,15" style="stroke-width:0.5;fill:none;stroke-linecap:round"/>
            </svg>
            """;
    private static final String DXF = lines("""
            0 SECTION 2 ENTITIES
            0 LINE 8 0 10 0 20 0 11 9 21 0 0 LINE 8 0 10 9 20 0 11 0 21 9 0 LINE 8 0 10 0 20 9 11 0 21 0
            0 CIRCLE 8 l 10 15 20 5 40 3 0 ARC 8 l 10 30 20 5 40 3 50 0 51 180
            0 LWPOLYLINE 8 p 90 3 70 1 10 40 20 0 42 0.5 10 45 20 0 10 40 20 5
            0 ELLIPSE 8 e 10 60 20 0 11 4 21 0 40 0.5 41 0 42 6.28
            0 DIMENSION 8 d 1 size 70 0 10 5 20 5 13 0 23 0 14 9 24 0
            0 ENDSEC 0 EOF
            """);
    private static final String JSON = "{\"a\": [1, 2.5e3, {\"b\": null}], \"text\": \"x\\u00e9\", \"t\": true}\n";
    private static final String SCAD = "a = 3;\nfunction f0(x = 1) = x * a;\nmodule m0(x) { cube(x); children(); }\n";
    /** What is no file that can be read, or no file at all. */
    private static final List<String> OTHERS =
            List.of("missing.stl", "missing.scad", "", ".", "..", "folder.svg", "/dev/zero", "/dev/stdin", "a\\u0000b");

    private static final String DAMAGED = "damaged.";

    private final Path folder;
    private final Map<String, String> originals = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    /** Writes the files into a folder. */
    InputFolder(Path folder) throws IOException {
        this.folder = folder;
        originals.put("stl", STL);
        originals.put("off", OFF);
        originals.put("obj", OBJ);
        originals.put("svg", SVG);
        originals.put("dxf", DXF);
        originals.put("json", JSON);
        originals.put("scad", SCAD);
        originals.put("dat", "1 2 3\n4 5 6\n7 8 9\n");
        Files.createDirectories(folder.resolve("folder.svg"));
        for (Map.Entry<String, String> file : originals.entrySet()) {
            String name = "good." + file.getKey();
            Files.writeString(folder.resolve(name), file.getValue());
            names.add(name);
            names.add(DAMAGED + file.getKey());
        }
        names.addAll(OTHERS);
    }

    private static String lines(String words) {
        return String.join("\n", words.trim().split("\\s+")) + "\n";
    }

    /** Where the files are. */
    Path folder() {
        return folder;
    }

    /** What programs may ask for. */
    List<String> names() {
        return names;
    }

    /** Those of them that are damaged anew for each program. */
    List<String> damagedNames() {
        return names.stream().filter(name -> name.startsWith(DAMAGED)).toList();
    }

    /** Writes new damaged files: those that the text of a program names. */
    void damage(String program, Choices choices) {
        for (Map.Entry<String, String> file : originals.entrySet()) {
            String name = DAMAGED + file.getKey();
            if (program.contains(name)) {
                try {
                    Files.write(folder.resolve(name), damaged(file.getValue(), choices));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static byte[] damaged(String original, Choices choices) {
        List<String> lexemes = new ArrayList<>(Lexemes.of(original));
        int changes = 1 + choices.mostlySmall(8);
        for (int i = 0; i < changes && !lexemes.isEmpty(); i++) {
            int at = choices.below(lexemes.size());
            switch (choices.below(4)) {
                case 0 -> lexemes.remove(at);
                case 1 -> lexemes.set(at, lexemes.get(choices.below(lexemes.size())));
                case 2 -> lexemes.add(at, lexemes.get(choices.below(lexemes.size())));
                default -> lexemes.set(at, choices.of(Extremes.NUMBERS));
            }
        }
        byte[] bytes = String.join("", lexemes).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && choices.oneIn(3)) {
            bytes[choices.below(bytes.length)] = (byte) choices.below(256);
        }
        return bytes;
    }
}
