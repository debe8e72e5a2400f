package org.chamfer.cli.internal.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chamfer.engine.installation.Environment;
import org.chamfer.engine.publication.ManifestFile;
import org.chamfer.engine.publication.RunManifest;

/**
 * What differs between a manifest and another run.
 *
 * @param outputs the differences of the outputs, a phrase each
 * @param causes what else differs and may be the reason: inputs, parameters, the environment
 */
record ManifestComparison(List<String> outputs, List<String> causes) {
    private static final int SHOWN_DIGITS = 8;

    ManifestComparison {
        outputs = List.copyOf(outputs);
        causes = List.copyOf(causes);
    }

    /** Compares an earlier run with one of now. */
    static ManifestComparison of(RunManifest before, RunManifest now) {
        List<String> outputs = new ArrayList<>();
        compare("file", digests(before.outputs()), digests(now.outputs()), outputs);
        compare("value", shortened(before.values()), shortened(now.values()), outputs);
        List<String> causes = new ArrayList<>();
        compare("input", digests(before.inputs()), digests(now.inputs()), causes);
        compare("parameter", before.parameters(), now.parameters(), causes);
        compare("", product(before.environment()), product(now.environment()), causes);
        compare("bundle", before.environment().bundles(), now.environment().bundles(), causes);
        compare("model", before.environment().models(), now.environment().models(), causes);
        return new ManifestComparison(outputs, causes);
    }

    /** True if the outputs are the same. */
    boolean isVerified() {
        return outputs.isEmpty();
    }

    /** A line for each difference and one for the whole. */
    String text() {
        StringBuilder out = new StringBuilder();
        outputs.forEach(line -> out.append("differs  ").append(line).append('\n'));
        causes.forEach(line -> out.append("changed  ").append(line).append('\n'));
        out.append(isVerified() ? "verified: the outputs are the same\n" : "not verified: the outputs differ\n");
        return out.toString();
    }

    /** The same for programs. */
    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("verified", isVerified());
        json.add("differences", array(outputs));
        json.add("changed", array(causes));
        return json;
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static SortedMap<String, String> product(Environment environment) {
        return new TreeMap<>(Map.of("product", environment.product(), "kernel", environment.kernel()));
    }

    /** Several files may have the same name: those of libraries in different folders. */
    private static SortedMap<String, String> digests(List<ManifestFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        ManifestFile::name,
                        file -> shortened(file.sha256()),
                        (first, second) -> first + " " + second,
                        TreeMap::new));
    }

    private static SortedMap<String, String> shortened(SortedMap<String, String> digests) {
        SortedMap<String, String> shortened = new TreeMap<>(digests);
        shortened.replaceAll((_, digest) -> shortened(digest));
        return shortened;
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(SHOWN_DIGITS, digest.length()));
    }

    private static void compare(
            String kind, SortedMap<String, String> before, SortedMap<String, String> now, List<String> differences) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            String was = before.get(name);
            String is = now.get(name);
            String subject = kind.isEmpty() ? name : kind + " " + name;
            if (was == null) {
                differences.add(subject + ": " + is + ", was not there");
            } else if (is == null) {
                differences.add(subject + ": missing, was " + was);
            } else if (!was.equals(is)) {
                differences.add(subject + ": " + was + " -> " + is);
            }
        }
    }
}
