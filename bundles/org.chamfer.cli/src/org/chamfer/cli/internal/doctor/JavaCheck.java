package org.chamfer.cli.internal.doctor;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalLong;
import javax.management.JMException;
import javax.management.ObjectName;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.internal.cache.ByteSize;

/** The machine: system, Java, memory. Native libraries are not needed, so any processor will do. */
final class JavaCheck implements HealthCheck {
    private static final int NEEDED = 25;

    /** Less than this is not enough for solids of a million triangles. */
    private static final long SMALL_HEAP = 1_000_000_000;

    @Override
    public List<Finding> findings(WorkContext work) {
        return List.of(system(), java(), memory(Runtime.getRuntime().maxMemory(), physical()));
    }

    private static Finding system() {
        return Finding.ok(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors; no native libraries needed");
    }

    private static Finding java() {
        String text = Runtime.version() + " (" + System.getProperty("java.vendor") + ") in "
                + System.getProperty("java.home");
        return Runtime.version().feature() >= NEEDED
                ? Finding.ok("java", text)
                : Finding.problem("java", text, "install Java " + NEEDED + " or newer, and let JAVA_HOME name it");
    }

    static Finding memory(long heap, OptionalLong physical) {
        String machine = physical.isPresent() ? " of the machine's " + ByteSize.text(physical.getAsLong()) : "";
        String text = "up to " + ByteSize.text(heap) + machine;
        return heap >= SMALL_HEAP
                ? Finding.ok("memory", text)
                : Finding.warning("memory", text, "give Java more with -Xmx in chamfer.vmoptions, such as -Xmx2g");
    }

    private static OptionalLong physical() {
        try {
            Object size = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize");
            return size instanceof Long bytes ? OptionalLong.of(bytes) : OptionalLong.empty();
        } catch (JMException _) {
            // Not every virtual machine tells.
            return OptionalLong.empty();
        }
    }
}
