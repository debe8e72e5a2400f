package org.chamfer.scad.eval.internal.value;

/** A text; its characters are Unicode code points. */
public final class Text implements Value {
    private final String value;
    private int[] codePoints;

    public Text(String value) {
        this.value = value;
    }

    /** The text of one code point. */
    public static Text ofCodePoint(int codePoint) {
        return new Text(Character.toString(codePoint));
    }

    /** The text. */
    public String value() {
        return value;
    }

    /** Number of code points. */
    public int length() {
        return codePoints().length;
    }

    /** The code points; not to be changed. */
    public int[] codePoints() {
        // Racing threads compute the same array.
        if (codePoints == null) {
            codePoints = value.codePoints().toArray();
        }
        return codePoints;
    }

    @Override
    public boolean isTrue() {
        return !value.isEmpty();
    }

    @Override
    public String typeName() {
        return "string";
    }

    @Override
    public void print(StringBuilder out) {
        out.append('"').append(value).append('"');
    }

    @Override
    public String plain() {
        return value;
    }
}
