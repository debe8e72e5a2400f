package org.chamfer.scad.eval.internal.customizer;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.eval.customizer.ParameterSet;

/** Reads parameter sets from JSON. Values may be texts, as OpenSCAD writes them, numbers, booleans or arrays. */
public final class SetFileReader {
    private static final String SETS = "parameterSets";

    /** Where the reader of JSON stopped, at the end of its messages. */
    private static final Pattern PLACE = Pattern.compile("^(.*?)(?: at line (\\d+) column (\\d+) path .*)?$");

    private final TypeAdapter<JsonElement> values = new Gson().getAdapter(JsonElement.class);
    private final JsonReader json;
    private List<ParameterSet> sets;

    private SetFileReader(String text) {
        json = new JsonReader(new StringReader(text));
    }

    /**
     * The sets of a file in their order.
     *
     * @throws DiagnosticException if it is not JSON or has no parameter sets
     */
    public static List<ParameterSet> read(String text, String shownPath) throws DiagnosticException {
        SetFileReader reader = new SetFileReader(text);
        try {
            reader.readFile();
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new DiagnosticException(broken(e, shownPath), e);
        }
        if (reader.sets == null) {
            throw new DiagnosticException(Diagnostic.error(
                            "customizer.no-sets",
                            "Cannot open Parameter Set '" + shownPath + "': there is no \"" + SETS + "\" in it",
                            SourceRange.ofFile(shownPath))
                    .withHint("a file of sets looks like {\"" + SETS + "\": {\"small\": {\"width\": \"10\"}}}"));
        }
        return reader.sets;
    }

    private void readFile() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals(SETS) && sets == null) {
                readSets();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new JsonParseException("Expected the end of the file");
        }
    }

    private void readSets() throws IOException {
        sets = new ArrayList<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            Map<String, String> texts = new LinkedHashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                texts.put(json.nextName(), textOf(values.read(json)));
            }
            json.endObject();
            sets.add(new ParameterSet(name, texts));
        }
        json.endObject();
    }

    private static String textOf(JsonElement value) {
        return value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    private static Diagnostic broken(Exception e, String shownPath) {
        // The reader's own messages go on with an address on further lines.
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher parts = PLACE.matcher(message);
        boolean placed = parts.matches() && parts.group(2) != null;
        return Diagnostic.error(
                "customizer.not-json",
                "Cannot open Parameter Set '" + shownPath + "': " + (placed ? parts.group(1) : message),
                placed
                        ? new SourceRange(
                                shownPath, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)), 0)
                        : SourceRange.ofFile(shownPath));
    }
}
