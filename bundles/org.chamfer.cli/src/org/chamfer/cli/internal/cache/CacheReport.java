package org.chamfer.cli.internal.cache;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.PruneReport;
import org.chamfer.store.StoreStatistics;
import org.chamfer.store.VerifyReport;

/** Says what is in a store, or has been. */
final class CacheReport {
    private CacheReport() {}

    /** For people. */
    static String text(StoreStatistics statistics) {
        return statistics.entries()
                + (statistics.entries() == 1 ? " result, " : " results, ")
                + ByteSize.text(statistics.bytes());
    }

    /** What a pruning did, for people. */
    static String text(PruneReport report) {
        return "removed " + text(report.removed()) + "; kept " + text(report.kept());
    }

    /** A size. */
    static JsonObject json(StoreStatistics statistics) {
        JsonObject json = new JsonObject();
        json.addProperty("results", statistics.entries());
        json.addProperty("blobs", statistics.blobs());
        json.addProperty("bytes", statistics.bytes());
        return json;
    }

    /** A size with its place. */
    static JsonObject json(StoreFolder folder, StoreStatistics statistics) {
        JsonObject json = new JsonObject();
        json.addProperty("folder", folder.path().toString());
        json(statistics).entrySet().forEach(field -> json.add(field.getKey(), field.getValue()));
        return json;
    }

    /** What a pruning did. */
    static JsonObject json(StoreFolder folder, PruneReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("folder", folder.path().toString());
        json.add("removed", json(report.removed()));
        json.add("kept", json(report.kept()));
        return json;
    }

    /** What a check found. */
    static JsonObject json(StoreFolder folder, VerifyReport report) {
        JsonArray damaged = new JsonArray();
        report.damaged().forEach(file -> {
            JsonObject one = new JsonObject();
            one.addProperty("file", file.file());
            one.addProperty("reason", file.reason());
            damaged.add(one);
        });
        JsonObject json = new JsonObject();
        json.addProperty("folder", folder.path().toString());
        json.add("checked", json(report.checked()));
        json.add("damaged", damaged);
        return json;
    }
}
