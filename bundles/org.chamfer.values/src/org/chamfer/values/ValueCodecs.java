package org.chamfer.values;

import org.chamfer.values.internal.BooleanCodec;
import org.chamfer.values.internal.FileCodec;
import org.chamfer.values.internal.ImageCodec;
import org.chamfer.values.internal.MeshCodec;
import org.chamfer.values.internal.NumberCodec;
import org.chamfer.values.internal.RegionCodec;
import org.chamfer.values.internal.TensorCodec;
import org.chamfer.values.internal.TextCodec;
import org.chamfer.values.internal.VectorCodec;

/** The codecs of the built-in types. */
public final class ValueCodecs {
    /** Of texts: UTF-8. */
    public static final ValueCodec<TextValue> TEXT = new TextCodec();

    /** Of numbers. */
    public static final ValueCodec<NumberValue> NUMBER = new NumberCodec();

    /** Of truth values. */
    public static final ValueCodec<BooleanValue> BOOLEAN = new BooleanCodec();

    /** Of vectors. */
    public static final ValueCodec<VectorValue> VECTOR = new VectorCodec();

    /** Of pictures. */
    public static final ValueCodec<ImageValue> IMAGE = new ImageCodec();

    /** Of tensors. */
    public static final ValueCodec<TensorValue> TENSOR = new TensorCodec();

    /** Of meshes, with colours, parts and sources. */
    public static final ValueCodec<MeshValue> MESH = new MeshCodec();

    /** Of plane figures. */
    public static final ValueCodec<RegionValue> REGION = new RegionCodec();

    /** Of files. */
    public static final ValueCodec<FileValue> FILE = new FileCodec();

    private ValueCodecs() {}
}
