package org.chamfer.ui.graph.internal.part;

/** The colours of categories of node types, {@code 0xRRGGBB}. They follow those of the ports that the category gives. */
public final class CategoryTint {
    private static final int OTHER = 0x7A8594;

    private CategoryTint() {}

    /** The colour of a category such as {@code Solids} or {@code Solids/Round}. */
    public static int of(String category) {
        int end = category.indexOf('/');
        return switch (end < 0 ? category : category.substring(0, end)) {
            case "Input" -> 0x2E9E6B;
            case "Code" -> 0x8B6FD6;
            case "Solids" -> 0x2F6FED;
            case "Regions" -> 0x5AA0F2;
            case "Combine" -> 0x2F9FB3;
            case "Modify" -> 0x3F86C9;
            case "Images" -> 0xE08A1E;
            case "Models" -> 0xB0489A;
            case "Measure" -> 0xC2703B;
            default -> OTHER;
        };
    }
}
