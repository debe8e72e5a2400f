package org.chamfer.values;

/** The ids of the built-in port types. */
public final class PortTypeIds {
    /** {@link TextValue}. */
    public static final String TEXT = "text";

    /** {@link NumberValue}. */
    public static final String NUMBER = "number";

    /** {@link BooleanValue}. */
    public static final String BOOLEAN = "boolean";

    /** {@link VectorValue}. */
    public static final String VECTOR = "vector";

    /** {@link ImageValue}. */
    public static final String IMAGE = "image";

    /** {@link TensorValue}. */
    public static final String TENSOR = "tensor";

    /** {@link MeshValue}. */
    public static final String MESH = "mesh";

    /** {@link RegionValue}. */
    public static final String REGION = "region";

    /** {@link FileValue}. */
    public static final String FILE = "file";

    /** Any value. */
    public static final String ANY = "any";

    private PortTypeIds() {}
}
