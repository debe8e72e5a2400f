package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Affine3;

/**
 * Cases of what surrounds booleans: solids that are moved and mirrored again and again, hulls, Minkowski sums, cuts and
 * shadows.
 */
final class SurroundingSource {
    private static final int MOST_MOVES = 5;

    private final Random random;
    private final Poses poses;
    private final CaseMaker maker;

    SurroundingSource(Random random) {
        this.random = random;
        poses = new Poses(random);
        maker = new CaseMaker(random);
    }

    KernelCase make() {
        boolean isDegenerate = random.nextInt(3) == 0;
        int solid =
                switch (random.nextInt(4)) {
                    case 0 -> isDegenerate ? thereAndBack() : maker.pair(carried(false), carried(false));
                    case 1 -> maker.hull(carried(isDegenerate), carried(isDegenerate));
                    case 2 -> sum(isDegenerate);
                    default -> isDegenerate ? cut() : carried(false);
                };
        int looked = maker.slice(solid, isDegenerate ? 0.5 * (random.nextInt(9) - 4) : 2 * random.nextDouble() - 1);
        maker.shadow(looked);
        return maker.make(isDegenerate ? Precision.NEAR : Precision.GENERIC);
    }

    /** A solid that was moved by the kernel several times. */
    private int carried(boolean onGrid) {
        int solid = onGrid ? maker.gridBox() : maker.anyShape();
        for (int i = random.nextInt(MOST_MOVES); i > 0; i--) {
            solid = maker.carried(solid, onGrid ? poses.onGrid(1) : move());
        }
        // Unlike mirrored and scaled ones, solids that were turned anyhow have no faces in common.
        return onGrid ? solid : maker.carried(solid, poses.anywhere(1));
    }

    private Affine3 move() {
        return switch (random.nextInt(4)) {
            case 0 -> poses.mirror();
            case 1 -> Affine3.scaling(maker.size(), maker.size(), -maker.size());
            default -> poses.anywhere(1);
        };
    }

    /** A solid that was turned round step by step, without itself. */
    private int thereAndBack() {
        int solid = maker.anyShape();
        int steps = 2 + random.nextInt(MOST_MOVES);
        int turned = solid;
        for (int i = 0; i < steps; i++) {
            turned = maker.carried(turned, Poses.turn(360.0 / steps));
        }
        return maker.pair(solid, turned);
    }

    /** A box on the grid with a notch or a tunnel. */
    private int cut() {
        int body = maker.moved(maker.gridBox(), poses.onGrid(1));
        return maker.combined(Operation.DIFFERENCE, List.of(body, maker.moved(maker.gridBox(), poses.onGrid(1))));
    }

    /** A sum of solids with few sides, for sums grow quickly. */
    private int sum(boolean onGrid) {
        int first = random.nextInt(3) == 0 ? cut() : summand(onGrid);
        return maker.sum(first, summand(onGrid));
    }

    private int summand(boolean onGrid) {
        if (onGrid) {
            return maker.moved(maker.gridBox(), poses.onGrid(1));
        }
        int shape = random.nextBoolean()
                ? maker.shape("corner", maker.size(), maker.size(), maker.size())
                : maker.shape("prism", 3 + random.nextInt(6), maker.size(), maker.size(), maker.size());
        return maker.carried(shape, poses.anywhere(1));
    }
}
