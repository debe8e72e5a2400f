package org.chamfer.launcher.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.digest.Digester;

/** An installation on disk, possibly read-only: its folder and the list of bundles that p2 keeps. */
final class Installation {
    private static final String BUNDLE_LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private final Path home;
    private final byte[] bundleList;

    private Installation(Path home, byte[] bundleList) {
        this.home = home;
        this.bundleList = bundleList;
    }

    static Installation at(Path home) throws IOException {
        return new Installation(home, Files.readAllBytes(home.resolve(BUNDLE_LIST)));
    }

    Path home() {
        return home;
    }

    /** Changes when a bundle comes, goes or is updated, when the installation moves, and with the Java runtime. */
    String fingerprint() {
        return new Digester("installation")
                .add(home.toString())
                .add(bundleList)
                .add(System.getProperty("java.vm.version", ""))
                .finish()
                .hex()
                .substring(0, 16);
    }

    List<InstalledBundle> bundles() throws IOException {
        List<InstalledBundle> bundles = new ArrayList<>();
        for (String line : new String(bundleList, StandardCharsets.UTF_8).split("\\R")) {
            String[] fields = line.split(",");
            if (line.startsWith("#") || fields.length < 3) {
                continue;
            }
            Path jar = home.resolve(fields[2]).normalize();
            if (Files.isRegularFile(jar)) {
                bundles.add(InstalledBundle.read(fields[0], jar));
            }
        }
        return bundles;
    }
}
