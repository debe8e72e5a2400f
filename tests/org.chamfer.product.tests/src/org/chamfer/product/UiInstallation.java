package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

/** A copy of the product into which the UI tests were installed by p2, as a third party's plug-in is. */
final class UiInstallation {
    private UiInstallation() {}

    /** Makes one. @param folder of the copy, which does not exist yet */
    static InstallationCopy in(Path folder) throws IOException {
        InstallationCopy copy = new InstallationCopy(folder);
        Path repository = Chamfer.checkout().resolve("tests/org.chamfer.ui.tests.repository/target/repository");
        Chamfer.Result result = copy.in(folder.getParent())
                .run("plugins", "install", repository.toString(), "org.chamfer.ui.tests.feature");
        assertEquals(0, result.code(), result.err());
        return copy;
    }
}
