package org.chamfer.workbench.ahead;

import java.util.Collection;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads classes before they are needed. Reading hundreds of them from their bundles takes long, and it can be done on any
 * thread; otherwise it is done on the UI thread when a view or a dialog is opened for the first time.
 */
public final class ClassesAhead {
    private static final String ENDING = ".class";

    private ClassesAhead() {}

    /**
     * Loads the classes of packages; what cannot be loaded is left out, as is a bundle that is not installed. Classes are
     * not initialised: some may be so on the UI thread only.
     *
     * @param bundle its symbolic name
     * @param packages names of packages; a name that ends with {@code .*} means those within, too
     */
    public static void load(String bundle, String... packages) {
        Bundle from = Platform.getBundle(bundle);
        BundleWiring wiring = from == null ? null : from.adapt(BundleWiring.class);
        if (wiring == null) {
            return;
        }
        for (String name : packages) {
            boolean within = name.endsWith(".*");
            String folder = (within ? name.substring(0, name.length() - 2) : name).replace('.', '/');
            int options = BundleWiring.LISTRESOURCES_LOCAL | (within ? BundleWiring.LISTRESOURCES_RECURSE : 0);
            load(from, wiring.listResources('/' + folder, '*' + ENDING, options));
        }
    }

    private static void load(Bundle bundle, Collection<String> files) {
        for (String file : files) {
            String name = file.substring(0, file.length() - ENDING.length()).replace('/', '.');
            try {
                // Java checks the code of a class before it tells the constructors, and that takes as long as reading
                // it.
                bundle.loadClass(name).getDeclaredConstructors();
            } catch (ClassNotFoundException | LinkageError _) {
                // Whoever needs it will say so: it may be for something that is not installed.
            }
        }
    }
}
