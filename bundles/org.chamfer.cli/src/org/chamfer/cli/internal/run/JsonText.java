package org.chamfer.cli.internal.run;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** How commands print JSON: indented, fields in the order they were added, with a line feed at the end. */
public final class JsonText {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonText() {}

    /** The text of an element. */
    public static String of(JsonElement element) {
        return GSON.toJson(element) + "\n";
    }
}
