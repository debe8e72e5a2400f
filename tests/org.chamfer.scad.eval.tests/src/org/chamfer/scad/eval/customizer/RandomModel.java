package org.chamfer.scad.eval.customizer;

import java.util.Random;

/** Writes assignments with comments that mean something, nearly something, or nothing to the customizer. */
final class RandomModel {
    private static final String[] VALUES = {
        "1",
        "-2",
        "true",
        "false",
        "\"abc\"",
        "\"a b\"",
        "\"\"",
        "[1,2]",
        "[1]",
        "[1,2,3,4,5]",
        "[]",
        "3.5",
        "\"S\"",
        "undef",
        "-0",
        "+7",
        "-(3)",
        "!true",
        "[\"a\"]",
        "1e-9",
        "12345678",
        "\"é😀\"",
        "[1:2]",
        "\"q\\\"r\"",
        "\"a//b\"",
        "\"x;y\"",
        "10",
        "\"8\""
    };
    private static final String[] FRAGMENTS = {
        "[", "]", ",", ":", " ", "  ", "\"", "1", "2.5", "-3", "+4", ".5", "5.", "1e3", "abc", "S", "é", "(", ")", "\t",
        "//", "/*", "*/", ";", "\\", "\\n", "10:20", "0:0.1:5", "8", "foo bar", "x\"y\"", "[A]", "Hidden", "0x1",
        "12mm", "-", "e", "=", "😀"
    };
    private static final String[] NUMBERS = {"0", "1", "10", "-5", "2.5", ".5", "100", "3", "1e2"};
    private static final String[] WORDS = {"abc", "S", "a b", "\"quo,ted\"", "L 2", "3 x", "é", "1 2", "", "8"};
    private static final String[] BLOCKS = {
        "/* [A] */",
        "/*[Hidden]*/",
        "/* [Global] */",
        "/**/",
        "/*text*/",
        "/*[a][b]*/",
        "/* [ x ] y [z] */",
        "/*[un*/",
        "/*\"*/",
        "/* two\n [M]\n*/",
        "/*[X]*//*[Y]*/",
        "  // indented [1:2]",
        ""
    };

    private final Random random;

    RandomModel(Random random) {
        this.random = random;
    }

    /** Code that parses, without braces. */
    String code(int statements) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < statements; i++) {
            int kind = random.nextInt(10);
            if (kind == 0) {
                code.append("//").append(fragments(5)).append('\n');
            } else if (kind == 1) {
                code.append(any(BLOCKS)).append('\n');
            }
            String name = random.nextInt(10) == 0 ? "v" + random.nextInt(9) : "w" + i;
            String value = any(VALUES);
            code.append(
                    switch (random.nextInt(12)) {
                        case 0 -> name + "=" + value + "; z" + i + "=" + any(VALUES) + ";//" + comment();
                        case 1 -> name + "= //" + comment() + "\n " + value + ";";
                        case 2 -> name + "= /* [I] */" + value + "; //" + comment();
                        default -> name + " = " + value + "; //" + comment();
                    });
            code.append('\n');
        }
        return code.toString();
    }

    private String comment() {
        return switch (random.nextInt(4)) {
            case 0 -> fragments(8);
            case 1 -> " " + any(NUMBERS);
            case 2 ->
                " [" + any(NUMBERS) + ":" + any(NUMBERS) + (random.nextBoolean() ? "]" : ":" + any(NUMBERS) + "]");
            default -> list();
        };
    }

    private String list() {
        StringBuilder list = new StringBuilder("[");
        int items = 1 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            list.append(i == 0 ? "" : ", ").append(word());
            if (random.nextBoolean()) {
                list.append(random.nextBoolean() ? ":" : " : ").append(word());
            }
        }
        return list.append(']').toString();
    }

    private String word() {
        return random.nextBoolean() ? any(NUMBERS) : any(WORDS);
    }

    private String fragments(int most) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            text.append(any(FRAGMENTS));
        }
        return text.toString();
    }

    private String any(String... all) {
        return all[random.nextInt(all.length)];
    }
}
