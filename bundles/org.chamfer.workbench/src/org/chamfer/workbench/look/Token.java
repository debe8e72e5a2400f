package org.chamfer.workbench.look;

/** The colours of the application. Each has a value for the light and one for the dark theme. */
public enum Token {
    /** Behind windows and views. */
    WINDOW(0xF7F8FA, 0x16191E),
    /** Behind the graph. */
    CANVAS(0xFBFCFD, 0x1B1F25),
    /** The dots of the canvas's grid. */
    GRID(0xD9DEE6, 0x2A2F37),
    /** The body of a node, and of fields and lists. */
    NODE(0xFFFFFF, 0x20252C),
    /** The border of a node, and lines between areas. */
    BORDER(0xC9D1DC, 0x343B46),
    /** Text. */
    TEXT(0x1F2933, 0xE6EAF0),
    /** Text that stands back: units, captions, footers. */
    TEXT_SECONDARY(0x5B6775, 0x9AA5B4),
    /** What is selected or has the focus. */
    SELECTION(0x2F6FED, 0x6EA8FF),
    /** What went well. */
    SUCCESS(0x2E9E6B, 0x4FBF8B),
    /** What wants attention. */
    WARNING(0xB7791F, 0xE0A93B),
    /** What failed. */
    ERROR(0xC2453B, 0xF0776C);

    private final int light;
    private final int dark;

    Token(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour as {@code 0xRRGGBB}. */
    public int rgb(boolean inDark) {
        return inDark ? dark : light;
    }
}
