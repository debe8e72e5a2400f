package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Affine3;

/** Cases of boxes on a grid, and of results of such: faces, edges and vertices coincide exactly. */
final class ExactSource {
    private static final int MOST_BOXES = 8;

    private final Random random;
    private final Poses poses;
    private final CaseMaker maker;

    ExactSource(Random random) {
        this.random = random;
        poses = new Poses(random);
        maker = new CaseMaker(random);
    }

    KernelCase make() {
        // A power of two moves nothing off the grid.
        double factor = random.nextInt(3) == 0 ? StrictMath.pow(2, random.nextInt(41) - 20) : 1;
        Affine3 scale = Affine3.scaling(factor, factor, factor);
        if (random.nextInt(3) == 0) {
            Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
            maker.combined(operation, boxes(scale));
        } else {
            int first = operand(scale);
            int second = random.nextInt(10) == 0 ? first : operand(scale);
            maker.pair(first, second);
        }
        return maker.make(Precision.EXACT);
    }

    private List<Integer> boxes(Affine3 scale) {
        List<Integer> operands = new ArrayList<>();
        for (int i = 2 + random.nextInt(MOST_BOXES - 1); i > 0; i--) {
            operands.add(maker.moved(maker.gridBox(), scale.after(poses.onGrid(1))));
        }
        return operands;
    }

    private int operand(Affine3 scale) {
        return switch (random.nextInt(3)) {
            case 0 -> maker.combined(Operation.UNION, boxes(scale));
            case 1 -> maker.combined(Operation.DIFFERENCE, boxes(scale));
            default -> maker.moved(maker.gridBox(), scale.after(poses.onGrid(1)));
        };
    }
}
