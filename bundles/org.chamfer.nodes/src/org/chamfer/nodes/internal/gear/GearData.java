package org.chamfer.nodes.internal.gear;

/**
 * What defines the teeth of a spur gear with involute flanks. Two gears mesh if module and pressure angle are equal.
 *
 * @param module pitch diameter over number of teeth, in mm
 * @param teeth number of teeth
 * @param pressureAngle angle of the flanks at the pitch circle, in radians
 * @param profileShift how far the cutting rack is moved outwards, in modules
 * @param clearance gap between tips and roots of mating gears, in modules
 * @param backlash play along the pitch circle between two gears that have it, in mm: each tooth is thinner by half of it
 */
public record GearData(
        double module, int teeth, double pressureAngle, double profileShift, double clearance, double backlash) {
    /** Radius of the pitch circle in mm. */
    public double pitchRadius() {
        return module * teeth / 2;
    }

    /** Radius of the base circle in mm, from which the involutes unwind. */
    public double baseRadius() {
        return pitchRadius() * StrictMath.cos(pressureAngle);
    }

    /** Radius of the tips in mm, if the teeth do not end in points before. */
    public double tipRadius() {
        return pitchRadius() + (1 + profileShift) * module;
    }

    /** Radius of the roots in mm. */
    public double rootRadius() {
        return pitchRadius() + (profileShift - 1 - clearance) * module;
    }

    /** Half the angle from one tooth to the next, in radians. */
    public double halfPitchAngle() {
        return Math.PI / teeth;
    }
}
