package org.chamfer.cli.internal.library;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints libraries. */
final class LibraryListing {
    private LibraryListing() {}

    /** A line for each, in columns. */
    static String text(List<FoundLibrary> libraries) {
        int names = width(libraries, FoundLibrary::name);
        int versions = width(libraries, FoundLibrary::version);
        StringBuilder out = new StringBuilder();
        for (FoundLibrary library : libraries) {
            out.append(padded(library.name(), names));
            out.append(padded(library.version(), versions));
            out.append(library.place());
            if (!library.description().isEmpty()) {
                out.append(": ").append(library.description());
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** An array with an object for each. */
    static String json(List<FoundLibrary> libraries) {
        JsonArray array = new JsonArray();
        for (FoundLibrary library : libraries) {
            JsonObject object = new JsonObject();
            object.addProperty("name", library.name());
            object.addProperty("source", library.source().name().toLowerCase(Locale.ROOT));
            if (library.source() == FoundLibrary.Source.BUNDLE) {
                object.addProperty("version", library.version());
                object.addProperty("bundle", library.place());
                object.addProperty("description", library.description());
            } else {
                object.addProperty("path", library.place());
            }
            array.add(object);
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(array) + "\n";
    }

    private static int width(List<FoundLibrary> libraries, Function<FoundLibrary, String> column) {
        return libraries.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return width == 0 ? "" : text + " ".repeat(width - text.length() + 2);
    }
}
