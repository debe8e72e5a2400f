package org.chamfer.geometry.kernel.internal.differential;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;

/** Examines what a kernel makes of cases, and whether a referee agrees. */
final class Trial {
    private static final StackTraceElement NOWHERE = new StackTraceElement("", "", "", 0);

    private final GeometryKernel tested;
    private final Function<WorkContext, Referee> referees;

    /**
     * Prepares to examine cases.
     *
     * @param tested the kernel under test
     * @param referees gives the referee of a case, which is closed after it
     */
    Trial(GeometryKernel tested, Function<WorkContext, Referee> referees) {
        this.tested = tested;
        this.referees = referees;
    }

    /** What the tested kernel does wrong in a case. */
    Optional<Finding> examine(KernelCase one, WorkContext context) {
        try (MeshOperations ours = new MeshOperations(tested.open(context));
                Referee theirs = referees.apply(context)) {
            new CaseRun(one, ours, theirs).run();
            return Optional.empty();
        } catch (FindingException found) {
            return Optional.of(found.finding());
        } catch (CancellationException e) {
            return Optional.of(new Finding("too slow", placeOf(e), "it was still running at the time limit"));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(crash(e));
        }
    }

    /** What is found if a kernel throws something that it must not. */
    static Finding crash(Throwable thrown) {
        return new Finding("crash", thrown.getClass().getSimpleName() + " " + placeOf(thrown), thrown.toString());
    }

    /** The innermost method of the kernels where something was thrown. */
    private static String placeOf(Throwable thrown) {
        StackTraceElement place = Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.chamfer.geometry"))
                .findFirst()
                .orElse(NOWHERE);
        return place.getFileName() + ":" + place.getLineNumber();
    }
}
