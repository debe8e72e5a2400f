package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Affine3;

/**
 * Cases whose solids share faces, edges or vertices but for rounding: copies, mirror images, solids turned by 90 or 45
 * degrees or by a side, stacks, slivers; all of it in any pose and size.
 */
final class NearSource {
    private final Random random;
    private final Poses poses;
    private final CaseMaker maker;

    NearSource(Random random) {
        this.random = random;
        poses = new Poses(random);
        maker = new CaseMaker(random);
    }

    KernelCase make() {
        Affine3 scene = scene();
        int shape = random.nextInt(3) == 0 ? cut() : maker.anyShape();
        switch (random.nextInt(9)) {
            case 0 -> place(shape, Affine3.IDENTITY, shape, nudge(), scene);
            case 1 -> place(shape, Affine3.IDENTITY, shape, Poses.turn(90), scene);
            case 2 -> place(shape, Affine3.IDENTITY, shape, Poses.turn(45), scene);
            case 3 -> place(shape, Affine3.IDENTITY, shape, poses.mirror(), scene);
            case 4 -> turnedBySides(scene);
            case 5 -> stack(scene);
            case 6 -> sliver(shape, scene);
            case 7 -> backAndForth(shape, scene);
            default -> place(shape, Affine3.IDENTITY, maker.anyShape(), Affine3.IDENTITY, scene);
        }
        return maker.make(Precision.NEAR);
    }

    private void place(int first, Affine3 firstPose, int second, Affine3 secondPose, Affine3 scene) {
        int a = maker.moved(first, scene.after(firstPose));
        int b = maker.moved(second, scene.after(secondPose));
        maker.pair(a, b);
    }

    private int cut() {
        int body = maker.shape("box", maker.size(), maker.size(), maker.size());
        int tool = maker.moved(maker.anyShape(), poses.anywhere(0.5));
        return maker.combined(Operation.DIFFERENCE, List.of(body, tool));
    }

    /** Prisms of which one is turned by one of its sides, or has twice as many. */
    private void turnedBySides(Affine3 scene) {
        int sides = 3 + random.nextInt(14);
        double radius = maker.size();
        double height = maker.size();
        int first = maker.shape("prism", sides, radius, radius, height);
        boolean doubled = random.nextBoolean();
        int second = maker.shape("prism", doubled ? 2 * sides : sides, radius, radius, height);
        Affine3 turned = Poses.turn(360.0 / sides * random.nextInt(sides));
        double up = random.nextBoolean() ? 0 : height * random.nextDouble();
        place(first, Affine3.IDENTITY, second, Affine3.translation(0, 0, up).after(turned), scene);
    }

    /** Two solids one upon the other, of the same outline or another. */
    private void stack(Affine3 scene) {
        int sides = 3 + random.nextInt(14);
        double radius = maker.size();
        double height = maker.size();
        int first = maker.shape("prism", sides, radius, radius, height);
        int second = random.nextBoolean()
                ? maker.shape("prism", sides, radius, random.nextBoolean() ? 0 : radius, height)
                : maker.shape("box", maker.size(), maker.size(), maker.size());
        place(first, Affine3.IDENTITY, second, Affine3.translation(0, 0, height), scene);
    }

    /** A solid that is very thin, beside a copy or crossing another. */
    private void sliver(int shape, Affine3 scene) {
        double thin = StrictMath.pow(10, -1 - random.nextInt(12));
        Affine3 flattened = Affine3.scaling(1, 1, thin);
        int other = random.nextBoolean() ? shape : maker.anyShape();
        place(shape, flattened, other, random.nextBoolean() ? flattened : Affine3.IDENTITY, scene);
    }

    /** A copy that has been turned by something and back. */
    private void backAndForth(int shape, Affine3 scene) {
        double degrees = 360 * random.nextDouble();
        int turned = maker.moved(shape, Poses.turn(degrees));
        place(shape, Affine3.IDENTITY, turned, Poses.turn(-degrees), scene);
    }

    /** A move by a very small distance, or by none. */
    private Affine3 nudge() {
        double distance = random.nextInt(3) == 0 ? 0 : StrictMath.pow(10, -6 - random.nextInt(11));
        return Affine3.translation(distance, random.nextBoolean() ? distance : 0, 0);
    }

    private Affine3 scene() {
        Affine3 turned = random.nextInt(3) == 0 ? Affine3.IDENTITY : poses.anywhere(1);
        double factor = random.nextInt(3) == 0 ? StrictMath.pow(10, random.nextInt(13) - 6) : 1;
        return Affine3.scaling(factor, factor, factor).after(turned);
    }
}
