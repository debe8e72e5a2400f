package org.chamfer.scad.eval.internal.builtin;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.DxfMeasurements;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.module.Parameters;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.ObjectValue;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Functions that take data from files: JSON, and numbers from DXF drawings. */
final class FileFunctions {
    /** OpenSCAD divides the curves of drawings that it measures this way. */
    private static final CurveFacets DRAWING_FACETS = new CurveFacets(36, 12, 2);

    private FileFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        return Map.of(
                "import", FileFunctions::json, "dxf_dim", FileFunctions::dimension, "dxf_cross", FileFunctions::cross);
    }

    private static Value json(Value[] arguments, CallSite site) {
        Parameters p = site.parameters(arguments, "file");
        InputFile file = site.file(p.get("file") instanceof Text name ? name.value() : "");
        if (!file.isReadable()) {
            site.warn("Could not read file '" + (file.path() == null ? "" : file.path()) + "'");
            return Undef.UNDEF;
        }
        try (JsonReader reader = new JsonReader(new StringReader(new String(file.bytes(), StandardCharsets.UTF_8)))) {
            reader.setStrictness(Strictness.STRICT);
            TypeAdapter<JsonElement> adapter = new Gson().getAdapter(JsonElement.class);
            JsonElement element = adapter.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("something stands behind the end at " + reader.getPath());
            }
            return valueOf(element);
        } catch (IOException | JsonParseException e) {
            String reason = e.getMessage().lines().findFirst().orElse("");
            site.warn("Failed to parse file '" + file.name() + "': " + reason);
            return Undef.UNDEF;
        }
    }

    /** What a JSON value is in the language; members of objects are ordered by name. */
    private static Value valueOf(JsonElement element) {
        if (element instanceof JsonPrimitive primitive) {
            return primitive.isBoolean()
                    ? Bool.of(primitive.getAsBoolean())
                    : primitive.isNumber() ? Num.of(primitive.getAsDouble()) : new Text(primitive.getAsString());
        }
        if (element instanceof JsonObject object) {
            Map<String, Value> members = new TreeMap<>();
            object.entrySet().forEach(entry -> members.put(entry.getKey(), valueOf(entry.getValue())));
            return new ObjectValue(members);
        }
        if (element.isJsonArray()) {
            List<Value> values = new ArrayList<>();
            element.getAsJsonArray().forEach(one -> values.add(valueOf(one)));
            return Vector.of(values.toArray(Value[]::new));
        }
        return Undef.UNDEF;
    }

    private static Value dimension(Value[] arguments, CallSite site) {
        Parameters p = site.parameters(arguments, "file", "layer", "origin", "scale", "name");
        ImportOptions options = options("dxf_dim", p, site);
        InputFile file = drawing(p, site);
        if (!file.isReadable()) {
            return Undef.UNDEF;
        }
        try (InputStream drawing = new ByteArrayInputStream(file.bytes())) {
            OptionalDouble value = DxfMeasurements.dimension(drawing, options, text(p, "name"));
            return value.isPresent() ? Num.of(value.getAsDouble()) : Undef.UNDEF;
        } catch (DiagnosticException e) {
            site.warn(e.diagnostic().message());
            return Undef.UNDEF;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Value cross(Value[] arguments, CallSite site) {
        Parameters p = site.parameters(arguments, "file", "layer", "origin", "scale", "name");
        ImportOptions options = options("dxf_cross", p, site);
        InputFile file = drawing(p, site);
        if (!file.isReadable()) {
            return Undef.UNDEF;
        }
        try (InputStream drawing = new ByteArrayInputStream(file.bytes())) {
            Optional<double[]> point = DxfMeasurements.cross(drawing, options);
            return point.isPresent() ? Vector.of(point.get()) : Undef.UNDEF;
        } catch (DiagnosticException e) {
            site.warn(e.diagnostic().message());
            return Undef.UNDEF;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputFile drawing(Parameters p, CallSite site) {
        String name = p.isGiven("file") ? p.get("file").plain() : "";
        InputFile file = site.file(name);
        if (!file.isReadable()) {
            site.warn("Can't open DXF file '" + name + "'!");
        }
        return file;
    }

    private static ImportOptions options(String function, Parameters p, CallSite site) {
        double[] origin = Parameters.numbers(p.get("origin"), 2);
        boolean fits = origin != null && Double.isFinite(origin[0]) && Double.isFinite(origin[1]);
        if (!fits && p.has("origin")) {
            site.warn(function + "(..., origin=" + p.get("origin").printed() + ") could not be converted");
        }
        PlaneImportSettings plane = new PlaneImportSettings(
                text(p, "layer"),
                null,
                fits ? origin[0] : 0,
                fits ? origin[1] : 0,
                p.number("scale", 1),
                PlaneImportSettings.DEFAULT_DPI,
                false,
                DRAWING_FACETS);
        String file = p.isGiven("file") ? p.get("file").plain() : "";
        return new ImportOptions(file, WorkContext.NONE).withPlane(plane).withListener(message -> {
            if (message.message().startsWith("Unsupported")) {
                site.warnFurther(message.message());
            } else {
                site.warn(message.message());
            }
        });
    }

    private static String text(Parameters p, String name) {
        return p.get(name) instanceof Text text ? text.value() : "";
    }
}
