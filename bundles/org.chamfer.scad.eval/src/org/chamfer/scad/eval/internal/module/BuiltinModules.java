package org.chamfer.scad.eval.internal.module;

import java.util.Map;
import java.util.Set;

/** The modules that the language brings along, by name. */
public final class BuiltinModules {
    private static final Map<String, BuiltinModule> BY_NAME = Map.ofEntries(
            entry("cube", Primitives::cube),
            entry("square", Primitives::square),
            entry("sphere", Primitives::sphere),
            entry("circle", Primitives::circle),
            entry("cylinder", Primitives::cylinder),
            entry("polyhedron", PointLists::polyhedron),
            entry("polygon", PointLists::polygon),
            entry("translate", Transforms::translate),
            entry("rotate", Transforms::rotate),
            entry("scale", Transforms::scale),
            entry("mirror", Transforms::mirror),
            entry("multmatrix", Transforms::multmatrix),
            entry("resize", Transforms::resize),
            entry("color", ColorModule::color),
            entry("union", Combinations::union),
            entry("difference", Combinations::difference),
            entry("intersection", Combinations::intersection),
            entry("hull", Combinations::hull),
            entry("minkowski", Combinations::minkowski),
            entry("group", Combinations::group),
            entry("render", Combinations::render),
            entry("linear_extrude", Extrusions::linear),
            entry("rotate_extrude", Extrusions::rotate),
            entry("offset", Extrusions::offset),
            entry("projection", Extrusions::projection),
            entry("roof", RoofModules::roof),
            entry("fill", RoofModules::fill),
            entry("text", TextModule::text),
            entry("import", FileModules::imported),
            entry("surface", FileModules::surface),
            entry("children", ChildrenModules::children),
            entry("child", ChildrenModules::child),
            entry("echo", EchoModule::echo));

    /** The features that must be switched on for a module to be there. */
    private static final Map<String, String> FEATURES = Map.of("roof", "roof");

    private BuiltinModules() {}

    /** The module of a name, {@code null} if there is none. */
    public static BuiltinModule find(String name) {
        return BY_NAME.get(name);
    }

    /** The experimental feature that brings a module along, {@code null} if it is always there. */
    public static String featureOf(String name) {
        return FEATURES.get(name);
    }

    /** The names of all modules. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    private static Map.Entry<String, BuiltinModule> entry(String name, BuiltinModule module) {
        return Map.entry(name, module);
    }
}
