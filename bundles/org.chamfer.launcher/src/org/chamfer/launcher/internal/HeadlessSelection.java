package org.chamfer.launcher.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the bundles that the headless application needs: the command line, every bundle that contributes to one of
 * Chamfer's extension points without needing a user interface, and what these need in turn.
 */
final class HeadlessSelection {
    private static final String SYSTEM_BUNDLE = "org.eclipse.osgi";
    private static final String USER_INTERFACE = "org.eclipse.swt";
    private static final List<String> ROOTS = List.of("org.chamfer.cli", "org.eclipse.equinox.app");

    private final Map<String, InstalledBundle> byName = new LinkedHashMap<>();
    private final Map<String, InstalledBundle> byPackage = new HashMap<>();

    HeadlessSelection(Collection<InstalledBundle> installed) {
        for (InstalledBundle bundle : installed) {
            byName.put(bundle.name(), bundle);
        }
        for (InstalledBundle bundle : installed) {
            for (String exported : bundle.exportedPackages()) {
                InstalledBundle present = byPackage.get(exported);
                if (present == null || SYSTEM_BUNDLE.equals(bundle.name())) {
                    byPackage.put(exported, bundle);
                }
            }
        }
    }

    /** The bundles to install, without the framework itself, in the order of the installation. */
    List<InstalledBundle> select() {
        Map<String, InstalledBundle> chosen = new HashMap<>();
        for (String root : ROOTS) {
            chosen.putAll(closure(byName.get(root)));
        }
        for (InstalledBundle bundle : byName.values()) {
            if (bundle.extendsChamfer()) {
                Map<String, InstalledBundle> closure = closure(bundle);
                if (!closure.containsKey(USER_INTERFACE)) {
                    chosen.putAll(closure);
                }
            }
        }
        return byName.values().stream()
                .filter(bundle -> isWanted(bundle, chosen))
                .toList();
    }

    private static boolean isWanted(InstalledBundle bundle, Map<String, InstalledBundle> chosen) {
        if (SYSTEM_BUNDLE.equals(bundle.name()) || SYSTEM_BUNDLE.equals(bundle.host())) {
            return false;
        }
        return chosen.containsKey(bundle.name()) || bundle.host() != null && chosen.containsKey(bundle.host());
    }

    private Map<String, InstalledBundle> closure(InstalledBundle root) {
        Map<String, InstalledBundle> found = new HashMap<>();
        Deque<InstalledBundle> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            InstalledBundle bundle = open.remove();
            if (found.putIfAbsent(bundle.name(), bundle) != null) {
                continue;
            }
            bundle.requiredBundles().forEach(name -> addIfInstalled(open, byName.get(name)));
            bundle.importedPackages().forEach(name -> addIfInstalled(open, byPackage.get(name)));
            addIfInstalled(open, byName.get(bundle.host() == null ? "" : bundle.host()));
        }
        return found;
    }

    private static void addIfInstalled(Deque<InstalledBundle> open, InstalledBundle bundle) {
        // What is missing is the framework's business: it says so when it resolves.
        if (bundle != null) {
            open.add(bundle);
        }
    }
}
