package org.chamfer.text.internal.script;

/** The direction of a line of text, with HarfBuzz's numbers. */
public enum Direction {
    /** From left to right. */
    LTR(4),
    /** From right to left. */
    RTL(5),
    /** Downwards. */
    TTB(6),
    /** Upwards. */
    BTT(7);

    private final int code;

    Direction(int code) {
        this.code = code;
    }

    /** HarfBuzz's number. */
    public int code() {
        return code;
    }

    /** False for lines that go up or down. */
    public boolean isHorizontal() {
        return this == LTR || this == RTL;
    }

    /** The three letters. */
    public String label() {
        return switch (this) {
            case LTR -> "ltr";
            case RTL -> "rtl";
            case TTB -> "ttb";
            case BTT -> "btt";
        };
    }

    /** The direction that a name stands for, of which the first letter counts; {@code null} if it is none. */
    public static Direction ofName(String name) {
        return switch (name.isEmpty() ? ' ' : name.charAt(0)) {
            case 'l', 'L' -> LTR;
            case 'r', 'R' -> RTL;
            case 't', 'T' -> TTB;
            case 'b', 'B' -> BTT;
            default -> null;
        };
    }
}
