package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Affine3;

/** A long chain of operations, each on the result of the one before: tools anywhere, or on a grid. */
final class ChainSource {
    private static final int REACH = 3;

    private final Random random;
    private final Poses poses;
    private final CaseMaker maker;

    ChainSource(Random random) {
        this.random = random;
        poses = new Poses(random);
        maker = new CaseMaker(random);
    }

    KernelCase make(int count) {
        boolean onGrid = random.nextInt(3) == 0;
        int body = maker.moved(maker.shape("box", 4, 4, 4), Affine3.translation(-2, -2, -2));
        for (int i = 0; i < count; i++) {
            int tool = onGrid
                    ? maker.moved(maker.gridBox(), poses.onGrid(REACH))
                    : maker.moved(maker.anyShape(), poses.anywhere(REACH));
            body = step(body, tool, onGrid);
        }
        return maker.make(onGrid ? Precision.EXACT : Precision.GENERIC);
    }

    private int step(int body, int tool, boolean onGrid) {
        return switch (random.nextInt(20)) {
            case 0 -> {
                // What is far away is cut off, each time at another place.
                double half = onGrid ? 3.5 : 3 + random.nextDouble();
                int limit = maker.moved(
                        maker.shape("box", 2 * half, 2 * half, 2 * half), Affine3.translation(-half, -half, -half));
                yield maker.combined(Operation.INTERSECTION, List.of(body, limit));
            }
            case 1, 2, 3, 4, 5, 6, 7, 8 -> maker.combined(Operation.DIFFERENCE, List.of(body, tool));
            default -> maker.combined(Operation.UNION, List.of(body, tool));
        };
    }
}
