package org.chamfer.formats.internal.threemf;

/** Names that the 3MF specification fixes. */
public final class ThreeMfNames {
    /** Namespace of the core elements. */
    public static final String CORE = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02";
    /** Namespace of colour groups. */
    public static final String MATERIAL = "http://schemas.microsoft.com/3dmanufacturing/material/2015/02";
    /** Type of the relationship that leads to the model. */
    public static final String MODEL_RELATIONSHIP = "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel";
    /** The package's relationships. */
    public static final String RELATIONSHIPS = "_rels/.rels";
    /** Where the model usually is. */
    public static final String MODEL = "3D/3dmodel.model";
    /** Name of the material of triangles without colour beside coloured ones, which the format cannot tell apart. */
    public static final String UNCOLOURED = "Uncoloured";

    /** Namespace of the attribute {@code part} of base materials: the part of an object that is made of one. */
    public static final String CHAMFER = "https://chamfer.org/3mf";

    private ThreeMfNames() {}
}
