package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Affine3;

/** Cases whose solids lie anywhere, so that no faces coincide. */
final class GenericSource {
    private static final int MOST_OPERANDS = 12;

    private final Random random;
    private final Poses poses;
    private final CaseMaker maker;

    GenericSource(Random random) {
        this.random = random;
        poses = new Poses(random);
        maker = new CaseMaker(random);
    }

    /** Two solids, of which one may be an earlier result. */
    KernelCase pair() {
        Affine3 scale = scale();
        int first = operand(scale);
        int second = operand(scale);
        maker.pair(first, second);
        return maker.make(Precision.GENERIC);
    }

    /** Several solids at once. */
    KernelCase batch() {
        Affine3 scale = scale();
        Operation operation = Operation.values()[random.nextInt(Operation.values().length)];
        int most = operation == Operation.INTERSECTION ? 4 : MOST_OPERANDS;
        int count = 2 + random.nextInt(most - 1);
        List<Integer> operands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            operands.add(placed(maker.anyShape(), scale));
        }
        maker.combined(operation, operands);
        return maker.make(Precision.GENERIC);
    }

    private int operand(Affine3 scale) {
        if (random.nextInt(4) > 0) {
            return placed(maker.anyShape(), scale);
        }
        Operation operation = random.nextBoolean() ? Operation.UNION : Operation.DIFFERENCE;
        int body = placed(maker.anyShape(), Affine3.IDENTITY);
        int tool = placed(maker.anyShape(), Affine3.IDENTITY);
        return placed(maker.combined(operation, List.of(body, tool)), scale);
    }

    private int placed(int shape, Affine3 scale) {
        Affine3 pose = poses.anywhere(1);
        if (random.nextInt(5) == 0) {
            pose = poses.mirror().after(pose);
        }
        return maker.moved(shape, scale.after(pose));
    }

    /** Most cases have the size of a part; some are very small or large, or lie far away. */
    private Affine3 scale() {
        if (random.nextInt(3) > 0) {
            return Affine3.IDENTITY;
        }
        double factor = StrictMath.pow(10, random.nextInt(13) - 6);
        double far = random.nextInt(3) == 0 ? factor * 100 * random.nextDouble() : 0;
        return Affine3.translation(far, -far, far / 2).after(Affine3.scaling(factor, factor, factor));
    }
}
