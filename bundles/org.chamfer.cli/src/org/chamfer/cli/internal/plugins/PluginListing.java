package org.chamfer.cli.internal.plugins;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chamfer.cli.internal.plugins.PluginBundle.Contribution;

/** Prints plug-ins. */
final class PluginListing {
    private PluginListing() {}

    /** For each a line with name, version and provider in columns, and one with what it contributes. */
    static String text(List<InstalledPlugin> plugins) {
        int ids = width(plugins, InstalledPlugin::id);
        int versions = width(plugins, InstalledPlugin::version);
        StringBuilder out = new StringBuilder();
        for (InstalledPlugin plugin : plugins) {
            String who = plugin.name().isEmpty() || plugin.provider().isEmpty()
                    ? plugin.name() + plugin.provider()
                    : plugin.name() + ", by " + plugin.provider();
            out.append((padded(plugin.id(), ids) + padded(plugin.version(), versions) + who).stripTrailing())
                    .append('\n');
            String contributions = contributions(plugin);
            if (!contributions.isEmpty()) {
                out.append("    ").append(contributions).append('\n');
            }
        }
        return out.toString();
    }

    /** What a plug-in contributes, in the order of its declarations; empty if it is nothing. */
    static String contributions(InstalledPlugin plugin) {
        return plugin.bundles().stream()
                .flatMap(bundle -> bundle.contributions().stream())
                .map(one -> words(one.kind()) + " " + one.name())
                .collect(Collectors.joining(", "));
    }

    /** An array with an object for each. */
    static String json(List<InstalledPlugin> plugins) {
        JsonArray array = new JsonArray();
        for (InstalledPlugin plugin : plugins) {
            JsonObject object = new JsonObject();
            object.addProperty("id", plugin.id());
            object.addProperty("version", plugin.version());
            object.addProperty("name", plugin.name());
            object.addProperty("provider", plugin.provider());
            JsonArray bundles = new JsonArray();
            plugin.bundles().forEach(bundle -> bundles.add(json(bundle)));
            object.add("bundles", bundles);
            array.add(object);
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(array) + "\n";
    }

    private static JsonObject json(PluginBundle bundle) {
        JsonArray contributions = new JsonArray();
        for (Contribution one : bundle.contributions()) {
            JsonObject object = new JsonObject();
            object.addProperty("point", one.point());
            object.addProperty("kind", one.kind());
            object.addProperty("name", one.name());
            contributions.add(object);
        }
        JsonObject object = new JsonObject();
        object.addProperty("id", bundle.id());
        object.addProperty("version", bundle.version());
        object.add("contributions", contributions);
        return object;
    }

    /** The words of a name like {@code nodeType}. */
    private static String words(String kind) {
        return kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static int width(List<InstalledPlugin> plugins, Function<InstalledPlugin, String> column) {
        return plugins.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }
}
