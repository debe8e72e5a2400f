package org.chamfer.cli.internal.doctor;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.internal.Failures;
import org.chamfer.cli.internal.cache.ByteSize;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.store.BlobReference;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.chamfer.store.StoreStatistics;

/** The cache: its size, and whether what is written comes back. */
final class CacheCheck implements HealthCheck {
    private static final String SUBJECT = "cache";

    /** Too large to be kept within an entry, so that a file is written. */
    private static final int SAMPLE_SIZE = 100_000;

    private final StoreFolder folder;

    CacheCheck(StoreFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<Finding> findings(WorkContext work) {
        try (ContentStore store = folder.open()) {
            StoreStatistics statistics = store.statistics();
            byte[] sample = new byte[SAMPLE_SIZE];
            Arrays.fill(sample, (byte) 'c');
            BlobReference blob = store.write(out -> out.write(sample));
            Optional<byte[]> back = store.read(blob);
            if (back.isEmpty() || !Arrays.equals(back.get(), sample)) {
                return List.of(Finding.problem(
                        SUBJECT,
                        "what is written to " + folder.path() + " does not come back",
                        "look after the disk, or name another folder with CHAMFER_CACHE"));
            }
            return List.of(Finding.ok(
                    SUBJECT,
                    statistics.entries() + " results, " + ByteSize.text(statistics.bytes()) + " of "
                            + ByteSize.text(StoreSettings.DEFAULT.capacityBytes()) + " in " + folder.path()
                            + "; 'chamfer cache verify' reads them all"));
        } catch (IOException e) {
            return List.of(unusable("cannot write to " + folder.path() + ": " + Failures.reason(e)));
        } catch (DiagnosticException e) {
            return List.of(unusable(e.diagnostic().message()));
        }
    }

    /** Without it everything is computed anew, and is right. */
    private static Finding unusable(String reason) {
        return Finding.warning(SUBJECT, reason, "name a folder that can be written to with CHAMFER_CACHE");
    }
}
